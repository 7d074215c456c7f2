import type { Dataset, Source } from '#src/dataset/schema.ts';
import type { Finding } from './problem.ts';

/** Returns findings for phases that end before they start, and for sections and changes out of order. */
export function timeFindings(dataset: Dataset): Finding[] {
  return [
    ...dataset.sources.flatMap((source, index) => sectionFindings(source, index)),
    ...phaseFindings(dataset),
    ...changeFindings(dataset),
  ];
}

function phaseFindings({ phases }: Dataset): Finding[] {
  return phases.flatMap(({ started, ended }, index) => {
    if (started === undefined || ended === undefined) return [];
    const known = Math.min(started.length, ended.length);
    if (ended.slice(0, known) >= started.slice(0, known)) return [];
    return [
      { path: ['phases', index, 'ended'], message: () => `"${ended}" is before "${started}", when the phase started` },
    ];
  });
}

function sectionFindings(source: Source, index: number): Finding[] {
  let last = 1;
  return (source.sections ?? []).flatMap(({ line }, place) => {
    const path = ['sources', index, 'sections', place, 'line'];
    const earlier = last;
    last = Math.max(last, line);
    if (line > source.lines.length) {
      return [{ path, message: () => `there is no line ${line}; the last one is ${source.lines.length}` }];
    }
    return line < earlier
      ? [{ path, message: () => `line ${line} is before line ${earlier} of the section before` }]
      : [];
  });
}

function changeFindings({ changes = [], version }: Dataset): Finding[] {
  const order = changes.flatMap(({ date }, index) => {
    const newer = changes[index - 1]?.date;
    if (newer === undefined || date <= newer) return [];
    return [
      { path: ['changes', index, 'date'], message: () => `"${date}" is after "${newer}"; the newest comes first` },
    ];
  });
  const own = changes.flatMap((change, index) => {
    if (change.version !== version || change.sha256 === undefined) return [];
    return [{ path: ['changes', index, 'sha256'], message: () => 'cannot stand here: no file holds its own hash' }];
  });
  const latest = changes[0]?.version ?? version;
  if (latest === version) return [...own, ...order];
  const message = () => `${JSON.stringify(latest)} is not the version of this file, ${JSON.stringify(version)}`;
  return [{ path: ['changes', 0, 'version'], message }, ...own, ...order];
}
