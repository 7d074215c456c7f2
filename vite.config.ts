import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { withoutBrotli } from './scripts/bundle/withoutBrotli.ts';
import { wrapImports } from './scripts/bundle/wrapImports.ts';
import { fallbackFaces } from './scripts/fonts/fallbackFaces.ts';
import { site } from './scripts/site/plugin.ts';

const source = (name: string) => join(import.meta.dirname, 'src', name);

export default defineConfig({
  base: './',
  resolve: { alias: withoutBrotli },
  plugins: [react(), tailwindcss(), fallbackFaces(), wrapImports(['rolldown-runtime', 'library', 'first']), site()],
  build: {
    target: 'es2023',
    rolldownOptions: {
      output: {
        // Most of both is run at once: a browser that knows this word prepares all of it together.
        postBanner: ({ name }) => (name === 'library' || name === 'first' ? '//# allFunctionsCalledOnLoad' : ''),
        codeSplitting: {
          groups: [
            { name: 'library', test: (id) => id === source('library.ts'), priority: 2 },
            { name: 'first', test: (id) => id === source('main.tsx'), priority: 1 },
            // All that follows the first screen in one file: each request is a wait.
            { name: 'later', test: (id) => id === source('app/page/LaterParts.tsx') },
          ],
        },
      },
    },
  },
  // A process for each file takes twice as long to start as all the tests take to run.
  test: {
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    include: ['{src,data,scripts,bench}/**/*.test.{ts,tsx,mjs}'],
  },
});
