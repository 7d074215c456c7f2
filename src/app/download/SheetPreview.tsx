import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { altTextOf } from '#src/export/file/caption.ts';
import type { FileRequest } from '#src/export/file/fileName.ts';
import { loadFonts } from '#src/export/font/loadFonts.ts';
import { svgOf } from '#src/export/image/svg.ts';
import { provenanceText } from '#src/export/provenance/provenance.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';

type Props = { loadedDataset: LoadedDataset; sheet: Sheet; background: FileRequest['background'] };

/** The very sheet that is given away, as a picture. */
export function SheetPreview({ loadedDataset, sheet: asked, background }: Props) {
  // Drawn apart from the choices around it, which answer at once.
  const sheet = useDeferredValue<Sheet | undefined>(asked, undefined);
  const { data: fonts, isError } = useQuery({
    queryKey: ['fonts'],
    queryFn: loadFonts,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
  });
  const svg = useMemo(() => {
    if (fonts === undefined || sheet === undefined) return undefined;
    const language = loadedDataset.dataset.language ?? 'en-GB';
    return svgOf(sheet, { fonts, provenance: provenanceText(loadedDataset, sheet), language, background });
  }, [loadedDataset, sheet, fonts, background]);
  const address = useAddressOf(svg);
  const { width, height } = sheet ?? asked;
  return (
    <div className="download-preview">
      {isError && <p className="text-small">The sheet cannot be shown: a part of the page could not be fetched.</p>}
      {address === undefined ? (
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" />
      ) : (
        <img src={address} width={width} height={height} alt={altTextOf(sheet ?? asked)} />
      )}
    </div>
  );
}

/** The address of a text as an SVG file, as long as it is shown. */
function useAddressOf(svg: string | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (svg === undefined) return;
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return address;
}
