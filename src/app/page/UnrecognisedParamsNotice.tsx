import { useState } from 'react';
import { useView } from '#src/app/state/useView.ts';
import { formatList } from '#src/statistics/format/format.ts';
import { useRootAttribute } from '#src/ui/useRootAttribute.ts';

/** Says what the address asked for that is not here; it has been taken out of the address already. */
export function UnrecognisedParamsNotice() {
  const unrecognised = useView((view) => view.unrecognised);
  const [seen, setSeen] = useState(false);
  const shown = unrecognised.length > 0 && !seen;
  useRootAttribute('data-notice', shown);
  if (!shown) return null;
  const asked = formatList(unrecognised.map((text) => `“${text}”`));
  const dismiss = () => {
    setSeen(true);
    document.querySelector('main')?.focus({ preventScroll: true });
  };
  return (
    <div role="status" className="page-notice">
      <p className="flex-1">
        {`The link asked for something that is not on this page: ${asked}. It was left out; the rest is shown.`}
      </p>
      <button type="button" className="button" onClick={dismiss}>
        Dismiss
      </button>
    </div>
  );
}
