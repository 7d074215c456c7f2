import { type ComponentType, type ReactNode, Suspense, use, useState } from 'react';

/** A component whose code is fetched when it is first needed. */
export type LazyComponent<Props extends object> = {
  /** Fetches the code once; after a failure the next call fetches it again. */
  load: () => Promise<ComponentType<Props>>;
  /** Fetches the code ahead, e.g. when the pointer reaches the button that will show it. */
  prefetch: () => void;
};

/**
 * Creates a component whose code is fetched when it is first needed.
 *
 * @example const embedCodes = lazyComponent(() => import('./EmbedCodes.tsx').then((part) => part.EmbedCodes));
 */
export function lazyComponent<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyComponent<Props> {
  let pending: Promise<ComponentType<Props>> | undefined;
  const loadOnce = () => {
    if (pending === undefined) {
      pending = load();
      pending.catch(() => {
        pending = undefined;
      });
    }
    return pending;
  };
  return { load: loadOnce, prefetch: () => void loadOnce() };
}

type LazyProps<Props extends object> = { component: LazyComponent<Props>; props: Props; fallback?: ReactNode };

/**
 * Renders a lazy component with its props, and `fallback` until its code is there. Throws where the code cannot be
 * fetched, for the nearest ErrorBoundary; mounted again, it fetches again, which `React.lazy` does not.
 *
 * @example <Lazy component={embedCodes} props={{ url, title, height }} />
 */
export function Lazy<Props extends object>({ component, props, fallback }: LazyProps<Props>) {
  // Kept outside the Suspense: inside it, a failed one would be fetched again without end.
  const [pending] = useState(component.load);
  return (
    <Suspense fallback={fallback}>
      <Loaded pending={pending} props={props} />
    </Suspense>
  );
}

function Loaded<Props extends object>({ pending, props }: { pending: Promise<ComponentType<Props>>; props: Props }) {
  const Component = use(pending);
  return <Component {...props} />;
}
