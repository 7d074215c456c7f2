import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { site } from './scripts/site/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss(), site()],
  build: { target: 'es2023', modulePreload: { polyfill: false } },
  test: { include: ['{src,data,scripts}/**/*.test.{ts,tsx,mjs}'] },
});
