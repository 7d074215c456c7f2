import { type ComponentType, type ReactNode, Suspense, use, useState } from 'react';

/** A component that is fetched when it is needed. */
export type LatePart<Props extends object> = {
  /** What is on its way, or has come; after a failure it is asked for again. */
  get: () => Promise<ComponentType<Props>>;
  /** Fetches it ahead, as when the pointer comes to what will show it. */
  fetchAhead: () => void;
};

/**
 * Names a component that is fetched when it is needed.
 *
 * @example const embedCodes = latePart(() => import('./EmbedCodes.tsx').then((part) => part.EmbedCodes));
 */
export function latePart<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  let coming: Promise<ComponentType<Props>> | undefined;
  const get = () => {
    if (coming === undefined) {
      coming = load();
      coming.catch(() => {
        coming = undefined;
      });
    }
    return coming;
  };
  return { get, fetchAhead: () => void get() };
}

type Props<Needed extends object> = { part: LatePart<Needed>; props: Needed; waiting?: ReactNode };

/**
 * Shows such a component with its props, and `waiting` until it is there. Where it does not come this throws, for the
 * nearest Boundary; made anew, it asks again, which `lazy` does not.
 *
 * @example <Late part={embedCodes} props={{ address, title, height }} />
 */
export function Late<Needed extends object>({ part, props, waiting }: Props<Needed>) {
  // Kept outside the Suspense: inside it, one that failed would be asked for again without end.
  const [coming] = useState(part.get);
  return (
    <Suspense fallback={waiting}>
      <Come coming={coming} props={props} />
    </Suspense>
  );
}

function Come<Needed extends object>({ coming, props }: { coming: Promise<ComponentType<Needed>>; props: Needed }) {
  const Part = use(coming);
  return <Part {...props} />;
}
