import type { Plugin } from 'vite';

/** The module that exports what Vite wraps each `import()` in. */
const preloadHelper = '\0vite/preload-helper.js';

const replacement = `export { fetchPart as __vitePreload } from '/src/load/fetchPart.ts';`;

/**
 * Wraps each `import()` in `fetchPart`, with all files that the import needs, except the chunks of these names, which each
 * page has already loaded.
 *
 * Vite's own wrapper preloads the files as modules, and browsers never import again a module that failed to load.
 */
export const wrapImports = (loaded: readonly string[]): Plugin => ({
  name: 'wrap-imports',
  enforce: 'pre',
  apply: 'build',
  config: () => ({
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (file, needed, { hostType }) =>
          hostType === 'html'
            ? []
            : [...new Set([file, ...needed])].filter((each) => !loaded.some((name) => each.includes(`/${name}-`))),
      },
    },
  }),
  load: (id) => (id === preloadHelper ? replacement : undefined),
});
