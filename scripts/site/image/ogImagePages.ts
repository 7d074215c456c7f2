import type { FigureSpec } from '#src/dataset/schema.ts';
import type { Publishing, SitePage } from '../page/pages.ts';
import { type OgImage, ogImage } from './ogImage.ts';

/**
 * Returns the pages of a published site with their addresses, those of their data, and images: of a page's own figure, or
 * of its dataset's first. `fonts` is as for `ogImage`; `emit` adds an image to the site and returns its path there.
 */
export async function ogImagePages(
  pages: readonly SitePage[],
  site: string,
  fonts: string,
  emit: (figure: FigureSpec, image: OgImage) => string,
): Promise<SitePage[]> {
  const images = new Map<FigureSpec, Publishing['image']>();
  const imageOf = async ({ dataset, sha256, figure = dataset.figures[0] }: SitePage, data: string) => {
    if (figure === undefined) return undefined;
    const existing = images.get(figure);
    if (existing !== undefined) return existing;
    const image = await ogImage({ dataset, sha256, url: data }, figure, fonts);
    const { width, height, alt } = image;
    const entry = { url: site + emit(figure, image), width, height, alt };
    images.set(figure, entry);
    return entry;
  };
  const twice = `${pages[0]?.dataset.id}/`;
  const published: SitePage[] = [];
  for (const page of pages) {
    const data = `${site}data/${page.dataset.id}.json`;
    // The pages of the first dataset have two addresses; the shorter one is canonical.
    const folder = page.folder.startsWith(twice) ? page.folder.slice(twice.length) : page.folder;
    published.push({ ...page, publishing: { url: site + folder, data, image: await imageOf(page, data) } });
  }
  return published;
}
