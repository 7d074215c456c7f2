import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { site } from './scripts/site/plugin.ts';

/** What the PDF library would load to turn pages and SVGs into pictures, which nothing here asks for. */
const unused = /^(html2canvas|dompurify|canvg)$/;

export default defineConfig({
  base: './',
  resolve: { alias: [{ find: unused, replacement: resolve(import.meta.dirname, 'src/export/pdfUnused.ts') }] },
  plugins: [react(), tailwindcss(), site()],
  build: { target: 'es2023', modulePreload: { polyfill: false } },
  test: { include: ['{src,data,scripts}/**/*.test.{ts,tsx,mjs}'] },
});
