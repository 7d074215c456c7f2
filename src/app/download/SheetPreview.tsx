import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { NoBreakNumbers } from '#src/app/text/NoBreakNumbers.tsx';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { FileRequest } from '#src/export/file/fileName.ts';
import { loadFonts } from '#src/export/font/loadFonts.ts';
import { altText } from '#src/export/image/altText.ts';
import { renderSvg } from '#src/export/image/svg.ts';
import { provenanceText } from '#src/export/provenance/provenance.ts';
import type { Vision } from '#src/figures/colourVision.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { queryClient } from '#src/load/queryClient.ts';
import { describeMedium } from './describeSheet.ts';
import { MediumView } from './MediumView.tsx';
import { VisionChoice } from './VisionChoice.tsx';
import { filterOf, VisionFilters } from './VisionFilters.tsx';

type Props = { loadedDataset: LoadedDataset; sheet: Sheet; background: FileRequest['background'] };

/** Renders the sheet of the file as an image, where it will be put and in true proportion to that, as others see it too. */
export function SheetPreview({ loadedDataset, sheet: requested, background }: Props) {
  // The settings around it render first.
  const sheet = useDeferredValue<Sheet | undefined>(requested, undefined);
  const { data: fonts, isError } = useQuery({ queryKey: ['fonts'], queryFn: loadFonts }, queryClient);
  const [vision, setVision] = useState<Vision>('colour');
  const svg = useMemo(() => {
    if (fonts === undefined || sheet === undefined) return undefined;
    const language = loadedDataset.dataset.language ?? 'en-GB';
    return renderSvg(sheet, { fonts, provenance: provenanceText(loadedDataset, sheet), language, background });
  }, [loadedDataset, sheet, fonts, background]);
  const url = useObjectUrl(svg);
  const shown = sheet ?? requested;
  return (
    <div className="min-w-0">
      <div className="bg-wash p-[min(1rem,3vw)]">
        {isError && <p className="text-small">The sheet cannot be shown: a part of the page could not be fetched.</p>}
        <MediumView sheet={shown} background={background}>
          {(place) =>
            url === undefined ? null : (
              <img src={url} alt={altText(shown)} style={{ ...place, filter: filterOf(vision) }} />
            )
          }
        </MediumView>
      </div>
      <VisionFilters />
      <p className="mt-2 text-small text-muted">
        <NoBreakNumbers text={describeMedium(shown)} />
      </p>
      <VisionChoice vision={vision} onChange={setVision} />
    </div>
  );
}

/** Returns an object URL of an SVG, revoked when it changes or unmounts; undefined before the first effect. */
function useObjectUrl(svg: string | undefined): string | undefined {
  const [objectUrl, setObjectUrl] = useState<string>();
  useEffect(() => {
    if (svg === undefined) return;
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setObjectUrl(url);
    return () => URL.revokeObjectURL(url);
  }, [svg]);
  return objectUrl;
}
