import { type Finding, type Path, quoted } from '#src/dataset/check/problem.ts';

const placeholder =
  /^(?:DRAFT|TITLE OF THE (?:PAGE|RELEASE)|SUMMARY IN ONE SENTENCE|PUBLISHER OF THE RELEASE|9999|NAME OF THE PHASE|LABEL OF NUMBER \d+|UNITS|TITLE OF FIGURE \d+|WHAT IT SHOWS, WHERE AND WHEN)$/;
const verbatim = ['lines', 'quote', 'within', 'printed'];

/** Returns a finding for each placeholder of a draft that is still in a dataset, but for the release's own words. */
export function placeholderFindings(value: unknown, path: Path = []): Finding[] {
  if (typeof value === 'string' && placeholder.test(value)) {
    return [{ path, message: () => `${quoted(value)} is a placeholder of a draft` }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    verbatim.includes(key) ? [] : placeholderFindings(held, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
