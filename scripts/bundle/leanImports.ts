import type { Plugin } from 'vite';

/** The module in which Vite keeps what it wraps every `import()` in. */
const helper = '\0vite/preload-helper.js';

const ours = `export { fetchPart as __vitePreload } from '/src/load/fetchPart.ts';`;

/**
 * Wraps each `import()` in the app's own `fetchPart`, with the files that it needs beside those the page has been
 * started by, whose chunks have these names. What Vite puts there asks the browser to import them ahead, and they stay
 * missing for good where one does not come.
 */
export const leanImports = (started: readonly string[]): Plugin => ({
  name: 'lean-imports',
  enforce: 'pre',
  apply: 'build',
  config: () => ({
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (file, needed, { hostType }) =>
          hostType === 'html' ? [] : [...new Set([file, ...needed])].filter((each) => !isOf(started, each)),
      },
    },
  }),
  load: (id) => (id === helper ? ours : undefined),
});

/** Whether a file is a chunk with one of these names: `assets/first-DR9OKs1U.js` with `first`. */
const isOf = (names: readonly string[], file: string) => names.some((name) => file.includes(`/${name}-`));
