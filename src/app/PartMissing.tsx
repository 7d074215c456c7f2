import { useEffect, useState } from 'react';
import { useRootMark } from '#src/ui/useRootMark.ts';

/** Says that a part of the page could not be fetched, perhaps as the site was published anew, and offers to load it again. */
export function PartMissing() {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    const hear = () => setMissing(true);
    addEventListener('vite:preloadError', hear);
    return () => removeEventListener('vite:preloadError', hear);
  }, []);
  useRootMark('data-notice', missing);
  if (!missing) return null;
  return (
    <div role="status" className="page-notice">
      <p className="flex-1">
        A part of this page could not be fetched: the connection may be gone, or the site has been published anew. Load
        the page again; its address keeps what you chose.
      </p>
      <button type="button" className="button" onClick={() => location.reload()}>
        Load again
      </button>
      <button type="button" className="button" onClick={() => setMissing(false)}>
        Dismiss
      </button>
    </div>
  );
}
