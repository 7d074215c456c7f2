import { quoted } from '#src/dataset/check/problem.ts';
import { problemLine, problemLines } from '#src/dataset/check/problemLine.ts';
import { decodeUtf8 } from '#src/dataset/file/decode.ts';
import { encodingFault, isBlank } from '#src/dataset/file/encoding.ts';
import { parse, placeFindings } from '#src/dataset/file/parse.ts';
import { type Draft, draftDataset } from './draftDataset.ts';
import { nextSteps } from './nextSteps.ts';

/** A text to draft from: its file as it was named, its bytes, the draft's file and id, and where that finds the schema. */
export type GivenText = { file: string; bytes: Uint8Array; draft: string; id: string; schema: string };

/** The draft as JSON, or none; what is to be said of it, and the exit code. */
export type Drafted = { json?: string; report: string; exitCode: 0 | 1 | 2 };

/** So many numbers that were left out are listed. */
const maxListed = 1000;

/** Drafts a dataset from the bytes of a plain text. The same text gives the same draft. */
export function draftFrom({ file, bytes, draft, id, schema }: GivenText): Drafted {
  const blank = isBlank(bytes) ? { message: 'is empty', line: 1, column: 1 } : undefined;
  const fault = blank ?? encodingFault(bytes);
  if (fault !== undefined) return { report: problemLine(file, { path: '', ...fault }), exitCode: 2 };
  const lines = (decodeUtf8(bytes) ?? '').replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
  const drafted = draftDataset(lines, schema, id);
  const left = leftOutLines(file, drafted);
  const refuse = (...report: string[]): Drafted => ({ report: [...left, ...report].join('\n'), exitCode: 1 });
  if (drafted.dataset.measures.length === 0) {
    return refuse(`${file}: holds no number to propose, and a dataset needs one: nothing was drafted`);
  }
  const json = `${JSON.stringify(drafted.dataset, null, 2)}\n`;
  const parsed = parse(new TextEncoder().encode(json));
  if (parsed.kind === 'problems') {
    return refuse(`${file}: is no text of a dataset:`, ...problemLines(file, parsed.problems, parsed.more));
  }
  const steps = nextSteps(drafted).map(([path, message]) => ({ path, message: () => message }));
  const argument = /\s/.test(draft) ? quoted(draft) : draft;
  const report = [
    ...left,
    `To decide in the draft, which proposes ${drafted.dataset.measures.length} of the text's numbers:`,
    ...problemLines(draft, placeFindings(json, steps), 0),
    '',
    `Then: npm run check-data -- ${argument}`,
    `      npm start -- ${argument}`,
  ];
  return { json, report: report.join('\n'), exitCode: 0 };
}

function leftOutLines(file: string, { left }: Draft): string[] {
  if (left.size === 0) return [];
  const numbers = [...left].toSorted(([one], [other]) => one.start - other.start).slice(0, maxListed);
  const places = numbers.map(([{ written, line, column }, reason]) => {
    return { path: '', message: `${quoted(written)} ${reason}`, line, column };
  });
  const heading = `Left out of the draft are ${left.size} of the text's numbers; add those that count something:`;
  return [heading, ...problemLines(file, places, left.size - places.length), ''];
}
