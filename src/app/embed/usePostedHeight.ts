import { useEffect } from 'react';

/** Posts the height of this page, in px, to the embedding page as `figure-height`, now and at every change. */
export function usePostedHeight(figure: string) {
  useEffect(() => {
    if (window.parent === window) return;
    const root = document.documentElement;
    const post = () => {
      const height = Math.ceil(root.getBoundingClientRect().height);
      // To any origin: the height is not private.
      window.parent.postMessage({ type: 'figure-height', figure, height }, '*');
    };
    const observer = new ResizeObserver(post);
    observer.observe(root);
    return () => observer.disconnect();
  }, [figure]);
}
