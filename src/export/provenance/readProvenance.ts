import * as z from 'zod/mini';
import { fileKind } from './fileSignature.ts';
import { pdfProvenance } from './pdfProvenance.ts';
import { provenanceOf } from './pngProvenance.ts';
import { Provenance, provenanceFormat } from './provenanceSchema.ts';
import { svgProvenance } from './svgProvenance.ts';

/** What a file holds of ours, or what it is instead; `what` is in words: `a JPEG image`. */
export type ReadProvenance =
  | { kind: 'provenance'; provenance: Provenance }
  | { kind: 'none' }
  | { kind: 'broken' }
  | { kind: 'newer' }
  | { kind: 'other'; what: string };

/** Reads what a file of any kind says of where its values come from. */
export function readProvenance(bytes: Uint8Array): ReadProvenance {
  const found = textIn(bytes);
  switch (found.kind) {
    case 'text':
      return parsed(found.text);
    case 'none':
    case 'broken':
      return found;
    case 'not-svg':
      return { kind: 'other', what: fileKind(bytes) };
    default:
      return found satisfies never;
  }
}

function textIn(bytes: Uint8Array) {
  const png = provenanceOf(bytes);
  if (png.kind !== 'not-png') return png;
  const pdf = pdfProvenance(bytes);
  if (pdf.kind !== 'not-pdf') return pdf;
  return svgProvenance(new TextDecoder().decode(bytes));
}

const Numbered = z.object({ format: z.number() });

function parsed(text: string): ReadProvenance {
  const json = jsonOf(text);
  const numbered = Numbered.safeParse(json);
  if (numbered.success && numbered.data.format > provenanceFormat) return { kind: 'newer' };
  const provenance = Provenance.safeParse(json);
  return provenance.success ? { kind: 'provenance', provenance: provenance.data } : { kind: 'broken' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
