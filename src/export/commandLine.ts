import { problemLines } from '#src/dataset/check/problemLine.ts';
import { parse } from '#src/dataset/file/parse.ts';
import { didYouMean } from '#src/dataset/format/suggestion.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { encodeBase64 } from '#src/export/encoding/base64.ts';
import { type FileRequest, type Format, fileName } from '#src/export/file/fileName.ts';
import { type MadeFile, makeFile } from '#src/export/file/makeFile.ts';
import type { Scale } from '#src/export/image/pixels.ts';
import type { SheetSize } from '#src/figures/sheet/sheet.ts';
import { type Subject, subjectId, subjectsOf } from '#src/figures/sheet/subject.ts';

/** Which files are asked for; no ids ask for everything that can be drawn. */
export type Wanted = { ids: string[]; formats: Format[]; sizes: SheetSize[]; scales: Scale[] };

/** The file of a dataset as JSON can hold it: its path, and its bytes in base64. */
export type EncodedFile = Pick<LoadedDataset, 'sha256' | 'address'> & { name: string; bytes: string };

/** Takes a file as soon as it is made, its bytes in base 64. */
export type Take = (name: string, bytes: string) => Promise<void>;

/**
 * Makes files of a dataset, one after the other, as the page makes them; pictures last, as only they may be too large
 * for a browser, and then the others are made all the same. Gives lines that say what could not be made and why; none
 * when all are made.
 */
export async function makeFigures(encoded: EncodedFile, wanted: Wanted, take: Take): Promise<string[]> {
  const { name, bytes, sha256, address } = encoded;
  const parsed = await parse(Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)));
  if (parsed.kind === 'problems') {
    return [`${name} is not valid:`, ...problemLines(parsed)];
  }
  const subjects = new Map(subjectsOf(parsed.dataset).map((subject) => [subjectId(subject), subject]));
  const ids = wanted.ids.length === 0 ? [...subjects.keys()] : wanted.ids;
  const strange = ids.find((id) => !subjects.has(id));
  if (strange !== undefined) return [noFigure(strange, [...subjects.keys()])];
  const requests = ids.flatMap((id) => requestsOf(subjects.get(id), wanted));
  try {
    return await makeAll({ dataset: parsed.dataset, sha256, address }, requests, take);
  } catch (error) {
    return [reasonOf(error)];
  }
}

async function makeAll(loadedDataset: LoadedDataset, requests: readonly FileRequest[], take: Take): Promise<string[]> {
  const faults: string[] = [];
  const give = ({ name, bytes }: MadeFile) => take(name, encodeBase64(bytes));
  for (const request of requests.filter(({ format }) => format !== 'png'))
    await give(await makeFile(loadedDataset, request));
  for (const request of requests.filter(({ format }) => format === 'png')) {
    const made = await makeFile(loadedDataset, request).catch((error: unknown) => {
      faults.push(`${fileName(loadedDataset.dataset, request)} (${reasonOf(error)})`);
    });
    if (made !== undefined) await give(made);
  }
  return faults.length === 0 ? [] : [`could not be made, but can be as SVG or PDF: ${faults.join(', ')}`];
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function noFigure(id: string, known: readonly string[]): string {
  return `no such figure: ${JSON.stringify(id)}${didYouMean(id, known)} (known: ${known.join(', ')})`;
}

/** Each file of a subject once: numbers have no size, and only pictures of a size in px have a scale. */
export function requestsOf(subject: Subject | undefined, { formats, sizes, scales }: Wanted): FileRequest[] {
  if (subject === undefined) return [];
  const usual = { subject, size: 'report', scale: 2, background: 'white' } as const;
  return formats.flatMap((format): FileRequest[] => {
    if (format === 'csv') return [{ ...usual, format }];
    return sizes.flatMap((size) =>
      (format === 'png' && size !== 'column' ? scales : [usual.scale]).map((scale) => ({
        ...usual,
        format,
        size,
        scale,
      })),
    );
  });
}
