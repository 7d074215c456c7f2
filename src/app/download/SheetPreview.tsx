import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { queryClient } from '#src/app/state/queryClient.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { FileRequest } from '#src/export/file/fileName.ts';
import { loadFonts } from '#src/export/font/loadFonts.ts';
import { altText } from '#src/export/image/altText.ts';
import { renderSvg } from '#src/export/image/svg.ts';
import { provenanceText } from '#src/export/provenance/provenance.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';

type Props = { loadedDataset: LoadedDataset; sheet: Sheet; background: FileRequest['background'] };

/** Renders the sheet of the file as an image. */
export function SheetPreview({ loadedDataset, sheet: requested, background }: Props) {
  // The settings around it render first.
  const sheet = useDeferredValue<Sheet | undefined>(requested, undefined);
  const { data: fonts, isError } = useQuery({ queryKey: ['fonts'], queryFn: loadFonts }, queryClient);
  const svg = useMemo(() => {
    if (fonts === undefined || sheet === undefined) return undefined;
    const language = loadedDataset.dataset.language ?? 'en-GB';
    return renderSvg(sheet, { fonts, provenance: provenanceText(loadedDataset, sheet), language, background });
  }, [loadedDataset, sheet, fonts, background]);
  const url = useObjectUrl(svg);
  const { width, height } = sheet ?? requested;
  return (
    <div className="self-start bg-wash p-[min(1rem,5vw)]">
      {isError && <p className="text-small">The sheet cannot be shown: a part of the page could not be fetched.</p>}
      {url === undefined ? (
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" className={fitted} />
      ) : (
        <img src={url} width={width} height={height} alt={altText(sheet ?? requested)} className={fitted} />
      )}
    </div>
  );
}

const fitted = 'mx-auto block h-auto max-h-[62dvh] w-auto max-w-full';

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
