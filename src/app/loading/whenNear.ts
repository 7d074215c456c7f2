/** How far from the viewport a part of the page is near. */
const rootMargin = '1200px';

export const now = Promise.resolve();

/** Resolves when the element with this id comes near the viewport; at once where there is none, as at build time. */
export function whenNear(id: string): Promise<void> {
  const element = typeof document === 'undefined' ? null : document.getElementById(id);
  if (element === null) return now;
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin },
    );
    observer.observe(element);
  });
}
