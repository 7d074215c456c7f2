/** What is done with a file that is opened, one after the other. */
export const openSteps = ['reading', 'checking', 'showing'] as const;
export type OpenStep = (typeof openSteps)[number];
