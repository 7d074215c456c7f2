import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstChunk } from './scripts/firstChunk.ts';
import { site } from './scripts/site/plugin.ts';
import { withoutUnused } from './scripts/unusedPackages.mjs';

export default defineConfig({
  base: './',
  resolve: { alias: withoutUnused(import.meta.dirname) },
  plugins: [react(), tailwindcss(), site()],
  build: {
    target: 'es2023',
    modulePreload: {
      polyfill: false,
      // Parts are fetched ahead once the page is idle: lists of what each needs would make the first script longer. Only
      // what a page fetches before it shows anything is not left to be found out step by step.
      resolveDependencies: (part, needed) => (part.includes('FetchedDataset') ? needed : []),
    },
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstChunk(join(import.meta.dirname, 'src/main.tsx')) }] } },
    },
  },
  // A process for each file takes twice as long to start as all the tests take to run.
  test: { isolate: false, include: ['{src,data,scripts,bench}/**/*.test.{ts,tsx,mjs}'] },
});
