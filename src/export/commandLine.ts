import { problemLines } from '#src/dataset/check/problemLine.ts';
import { parse } from '#src/dataset/file/parse.ts';
import { didYouMean } from '#src/dataset/format/suggestion.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { type ExportedFile, exportFile } from '#src/export/file/exportFile.ts';
import { type FileRequest, type Format, fileName, type TextForm } from '#src/export/file/fileName.ts';
import type { Platform } from '#src/export/file/platform.ts';
import type { Scale } from '#src/export/image/pixels.ts';
import type { SheetNotes, SheetSize } from '#src/figures/sheet/sheet.ts';
import { type Subject, subjectId, subjectsOf } from '#src/figures/sheet/subject.ts';

/** The files to make; without ids those of all figures, the comparison and the totals. */
export type ExportRequest = {
  ids: string[];
  formats: Format[];
  sizes: SheetSize[];
  scales: Scale[];
  notes: SheetNotes;
  text: TextForm;
};

/** The file of a dataset: its path and bytes. */
export type NamedFile = Pick<LoadedDataset, 'sha256' | 'url'> & { name: string; bytes: Uint8Array };

/** Receives each file as soon as it is made. */
export type OnFile = (name: string, bytes: Uint8Array) => Promise<void>;

type ExportTarget = { platform: Platform; onFile: OnFile };

/**
 * Makes files of a dataset, one after the other, by the page's own code. Returns lines that name what could not be made and
 * why; none where all was made.
 *
 * Makes PNGs last, as only they may be too large, and the others are made all the same.
 */
export async function makeFigures(file: NamedFile, request: ExportRequest, target: ExportTarget): Promise<string[]> {
  const { name, bytes, sha256, url } = file;
  const parsed = await parse(bytes);
  if (parsed.kind === 'problems') {
    return [`${name} is not valid:`, ...problemLines(name, parsed.problems, parsed.more)];
  }
  const subjects = new Map(subjectsOf(parsed.dataset).map((subject) => [subjectId(subject), subject]));
  const ids = request.ids.length === 0 ? [...subjects.keys()] : request.ids;
  const unknownId = ids.find((id) => !subjects.has(id));
  if (unknownId !== undefined) {
    const known = [...subjects.keys()];
    return [`no such figure: ${JSON.stringify(unknownId)}${didYouMean(unknownId, known)} (known: ${known.join(', ')})`];
  }
  const requests = ids.flatMap((id) => requestsOf(subjects.get(id), request));
  try {
    return await makeAll({ dataset: parsed.dataset, sha256, url }, requests, target);
  } catch (error) {
    return [messageOf(error)];
  }
}

async function makeAll(
  loadedDataset: LoadedDataset,
  requests: readonly FileRequest[],
  { platform, onFile }: ExportTarget,
): Promise<string[]> {
  const faults: string[] = [];
  const send = ({ name, bytes }: ExportedFile) => onFile(name, bytes);
  for (const request of requests.filter(({ format }) => format !== 'png'))
    await send(await exportFile(loadedDataset, request, platform));
  for (const request of requests.filter(({ format }) => format === 'png')) {
    const file = await exportFile(loadedDataset, request, platform).catch((error: unknown) => {
      faults.push(`${fileName(loadedDataset.dataset, request)} (${messageOf(error)})`);
    });
    if (file !== undefined) await send(file);
  }
  return faults.length === 0 ? [] : [`could not be made, but can be as SVG or PDF: ${faults.join(', ')}`];
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Returns each file of a subject once: CSV has no size, and only PNGs of a size in px have a scale. */
export function requestsOf(
  subject: Subject | undefined,
  { formats, sizes, scales, notes, text }: ExportRequest,
): FileRequest[] {
  if (subject === undefined) return [];
  const defaults = { subject, size: 'report', scale: 2, background: 'white', notes, text } as const;
  return formats.flatMap((format): FileRequest[] => {
    if (format === 'csv') return [{ ...defaults, format }];
    return sizes.flatMap((size) =>
      (format === 'png' && size !== 'column' ? scales : [defaults.scale]).map((scale) => ({
        ...defaults,
        format,
        size,
        scale,
      })),
    );
  });
}
