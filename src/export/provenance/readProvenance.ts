import * as z from 'zod/mini';
import { parseJson } from '#src/dataset/file/decode.ts';
import { fileKind } from '#src/dataset/file/fileKind.ts';
import { readPdfProvenance } from './pdfProvenance.ts';
import { readPngProvenance } from './pngProvenance.ts';
import { Provenance, provenanceFormat } from './provenanceSchema.ts';
import { readSvgProvenance } from './svgProvenance.ts';

/** The provenance of a file, or why there is none; `what` names another kind of file: `a JPEG image`. */
type ReadProvenance =
  | { kind: 'provenance'; provenance: Provenance }
  | { kind: 'none' }
  | { kind: 'broken' }
  | { kind: 'newer' }
  | { kind: 'other'; what: string };

/** Reads the provenance of a file of any kind. */
export function readProvenance(bytes: Uint8Array): ReadProvenance {
  const found = embeddedText(bytes);
  switch (found.kind) {
    case 'text':
      return parseProvenance(found.text);
    case 'none':
    case 'broken':
      return found;
    case 'not-svg':
      return { kind: 'other', what: fileKind(bytes) };
  }
}

function embeddedText(bytes: Uint8Array) {
  const png = readPngProvenance(bytes);
  if (png.kind !== 'not-png') return png;
  const pdf = readPdfProvenance(bytes);
  if (pdf.kind !== 'not-pdf') return pdf;
  return readSvgProvenance(new TextDecoder().decode(bytes));
}

const FormatNumber = z.object({ format: z.number() });

function parseProvenance(text: string): ReadProvenance {
  const json = parseJson(text)?.value;
  const numbered = FormatNumber.safeParse(json);
  if (numbered.success && numbered.data.format > provenanceFormat) return { kind: 'newer' };
  const provenance = Provenance.safeParse(json);
  return provenance.success ? { kind: 'provenance', provenance: provenance.data } : { kind: 'broken' };
}
