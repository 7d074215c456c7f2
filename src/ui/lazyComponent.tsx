import { type ComponentType, type ReactNode, Suspense, use, useState } from 'react';

/** A component whose code is fetched when it is first needed. */
export type LazyComponent<Props extends object> = {
  /** Fetches the code once; after a failure the next call fetches it again. */
  load: () => Promise<ComponentType<Props>>;
  /** Fetches the code ahead, e.g. when the pointer reaches the button that will show it. */
  prefetch: () => void;
  /** Returns the component once its code is there. */
  loaded: () => ComponentType<Props> | undefined;
};

/**
 * Creates a component whose code is fetched when it is first needed.
 *
 * @example const embedCodes = lazyComponent(() => import('./EmbedCodes.tsx').then((part) => part.EmbedCodes));
 */
export function lazyComponent<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyComponent<Props> {
  let pending: Promise<ComponentType<Props>> | undefined;
  let component: ComponentType<Props> | undefined;
  const loadOnce = () => {
    if (pending === undefined) {
      pending = load();
      pending.then(
        (part) => {
          component = part;
        },
        () => {
          pending = undefined;
        },
      );
    }
    return pending;
  };
  return { load: loadOnce, prefetch: () => void loadOnce(), loaded: () => component };
}

type LazyProps<Props extends object> = { component: LazyComponent<Props>; props: Props; fallback?: ReactNode };

/**
 * Renders a lazy component with its props, and `fallback` until its code is there. Throws where the code cannot be
 * fetched, for the nearest ErrorBoundary; mounted again, it fetches again, which `React.lazy` does not.
 *
 * @example <Lazy component={embedCodes} props={{ url, title, height }} />
 */
export function Lazy<Props extends object>({ component, props, fallback }: LazyProps<Props>) {
  // What suspends is rendered last, after a large page around it has grown, so what is there does not suspend.
  const [Component] = useState(component.loaded);
  // Kept outside the Suspense: inside it, a failed one would be fetched again without end.
  const [pending] = useState(component.load);
  return (
    <Suspense fallback={fallback}>
      {Component === undefined ? <Loaded pending={pending} props={props} /> : <Component {...props} />}
    </Suspense>
  );
}

function Loaded<Props extends object>({ pending, props }: { pending: Promise<ComponentType<Props>>; props: Props }) {
  const Component = use(pending);
  return <Component {...props} />;
}
