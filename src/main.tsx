// The page stands here soon.
export {};
