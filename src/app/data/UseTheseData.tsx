import { Suspense, use, useState } from 'react';
import { LazyPart } from '#src/app/loading/LazyPart.tsx';
import { servedPart } from '#src/app/loading/servedPart.ts';
import { now, whenNear } from '#src/app/loading/whenNear.ts';
import { anchors } from '#src/app/navigation/anchors.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { Section } from '#src/ui/Section.tsx';
import { useHydrated } from '#src/ui/useHydrated.ts';

/** What the section holds. */
export const dataSection = servedPart(() => import('./DataSection.tsx').then((part) => part.DataSection));

/** Renders the section on the data. Its code is fetched, and what was served hydrated, when it comes near. */
export function UseTheseData({ dataset }: { dataset: Dataset }) {
  const hydrated = useHydrated();
  // Kept here, as what suspends keeps nothing.
  const [near] = useState(() => (hydrated ? whenNear(anchors.data) : now));
  return (
    <Section id={anchors.data} title="Use these data">
      <Suspense>
        <NearData near={near} dataset={dataset} />
      </Suspense>
    </Section>
  );
}

function NearData({ near, dataset }: { near: Promise<void>; dataset: Dataset }) {
  use(near);
  return <LazyPart what="What this section holds" component={dataSection} props={{ dataset }} />;
}
