/** URL of the site's folder, as this script is in its `assets/`. A variable, as Vite looks for a literal's file. */
const fromAssets = '../';
export const siteFolder = new URL(fromAssets, import.meta.url).href;
