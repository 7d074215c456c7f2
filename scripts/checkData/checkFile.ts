import { datasetWarnings } from '#src/dataset/check/warnings.ts';
import { decodeUtf8 } from '#src/dataset/file/decode.ts';
import { type Problem, parse, placeFindings, type Stage } from '#src/dataset/file/parse.ts';
import type { Change, Dataset } from '#src/dataset/schema.ts';
import { cellLookup } from '#src/statistics/coverage/coverage.ts';
import { describeTotal } from '#src/statistics/totals/describeTotal.ts';
import { reconcileAll, type Verdict } from '#src/statistics/totals/reconcile.ts';
import { placeholderFindings } from '../draftData/placeholders.ts';

/** How many of the measures a phase reports. */
export type PhaseCoverage = { phase: string; label: string; reported: number; notReported: number };

/** What a valid dataset holds. */
export type Summary = {
  id: string;
  version: string;
  title: string;
  counts: Record<'sources' | 'lines' | 'phases' | 'measures' | 'observations' | 'totals' | 'figures', number>;
  coverage: PhaseCoverage[];
  totals: { id: string; label: string; verdict: Verdict['kind']; description: string }[];
  changes: Change[];
};

/** A file that is to be checked: its bytes, or why it cannot be read. */
export type GivenFile = { file: string } & ({ bytes: Uint8Array } | { reason: string });

/** What the check of a file found. A file that is not valid has problems, all of the first stage that has any. */
export type FileCheck = { file: string } & (
  | { status: 'valid'; worthALook: Problem[]; summary: Summary }
  | { status: 'not-valid'; stage: Stage; problems: Problem[] }
  | { status: 'unreadable'; problems: Problem[] }
);

/** Checks a file: every problem, or what is worth a look and what it holds. */
export function checkFile(given: GivenFile): FileCheck {
  const { file } = given;
  if ('reason' in given) {
    const problem = { path: '', message: `cannot be read: ${given.reason}` };
    return { file, status: 'unreadable', problems: [problem] };
  }
  const { bytes } = given;
  const parsed = parse(bytes, Number.POSITIVE_INFINITY);
  if (parsed.kind === 'problems') {
    return { file, status: 'not-valid', stage: parsed.stage, problems: parsed.problems };
  }
  const { dataset } = parsed;
  const findings = [...placeholderFindings(dataset), ...datasetWarnings(dataset)];
  const worthALook = placeFindings(decodeUtf8(bytes) ?? '', findings);
  return { file, status: 'valid', worthALook, summary: summaryOf(dataset) };
}

function summaryOf(dataset: Dataset): Summary {
  const { id, version, title, sources, phases, measures, observations, figures } = dataset;
  const totals = reconcileAll(dataset);
  return {
    ...{ id, version, title },
    counts: {
      sources: sources.length,
      lines: sources.reduce((sum, { lines }) => sum + lines.length, 0),
      phases: phases.length,
      measures: measures.length,
      observations: observations.length,
      totals: totals.length,
      figures: figures.length,
    },
    coverage: coverageOf(dataset),
    totals: totals.map((each) => {
      const { total, verdict } = each;
      return { id: total.id, label: total.label, verdict: verdict.kind, description: describeTotal(each) };
    }),
    changes: dataset.changes ?? [],
  };
}

function coverageOf(dataset: Dataset): PhaseCoverage[] {
  const lookup = cellLookup(dataset);
  return dataset.phases.map(({ id, label }) => {
    const reported = dataset.measures.filter((measure) => lookup(id, measure.id).kind === 'reported').length;
    return { phase: id, label, reported, notReported: dataset.measures.length - reported };
  });
}
