import { joinList, type Problem } from '#src/dataset/check/problem.ts';
import { problemLine, problemLines } from '#src/dataset/check/problemLine.ts';
import type { FileCheck, Summary } from './checkFile.ts';

const problemsOf = (check: FileCheck) => (check.status === 'valid' ? [] : check.problems);
const worthALookOf = (check: FileCheck) => (check.status === 'valid' ? check.worthALook : []);

/** Formats checks as text: problems as `file:line:column: path: message`, then what each file holds. */
export function formatText(checks: readonly FileCheck[]): string {
  return checks.map((check) => textOf(check).join('\n')).join('\n\n');
}

function textOf(check: FileCheck): string[] {
  const { file } = check;
  return [
    ...problemLines(file, problemsOf(check), 0),
    ...worthALookOf(check).map((problem) => problemLine(file, { ...problem, path: `worth a look: ${problem.path}` })),
    ...closingLines(check),
  ];
}

const sentence = ({ path, message }: Problem): string => (path === '' ? message : `${path}: ${message}`);

function closingLines(check: FileCheck): string[] {
  const { file } = check;
  switch (check.status) {
    case 'valid': {
      const places = counted(check.worthALook.length, 'place');
      return [`${file}: valid: ${places} worth a look`, ...summaryLines(check.summary)];
    }
    case 'not-valid':
      return [`${file}: not valid: ${counted(check.problems.length, 'problem')}`];
    case 'unreadable':
      return [];
  }
}

function summaryLines({ title, version, counts, coverage, totals, changes }: Summary): string[] {
  const held = [
    counted(counts.sources, 'source'),
    counted(counts.lines, 'line'),
    counted(counts.phases, 'phase'),
    counted(counts.measures, 'measure'),
    counted(counts.observations, 'value'),
    counted(counts.totals, 'stated total'),
    counted(counts.figures, 'figure'),
  ];
  return [
    `  ${title}, version ${version}: ${joinList(held, held.length)}`,
    ...coverage.map(
      ({ label, reported, notReported }) => `  ${label}: ${reported} reported, ${notReported} not reported`,
    ),
    ...totals.map(({ label, description }) => `  ${label}: ${description}`),
    ...changes.map((change) => `  changed in ${change.version}, ${change.date}: ${change.note}`),
  ];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Formats checks as JSON, an entry for each file. */
export function formatJson(checks: readonly FileCheck[]): string {
  return JSON.stringify(checks, null, 2);
}

/** Formats checks as annotations of GitHub Actions: `::error file=a.json,line=4,col=7::title: is empty`. */
export function formatGithub(checks: readonly FileCheck[]): string {
  return checks
    .flatMap((check) => [
      ...problemsOf(check).map((problem) => annotation('error', check.file, problem)),
      ...worthALookOf(check).map((problem) => annotation('warning', check.file, problem)),
      `${check.file}: ${check.status}`,
    ])
    .join('\n');
}

function annotation(level: 'error' | 'warning', file: string, problem: Problem): string {
  const { line, column } = problem;
  const properties = Object.entries({ file, line, col: column }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${level} ${properties.join(',')}::${escapeMessage(sentence(problem))}`;
}

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
