import { checkFile, type GivenFile } from './checkFile.ts';
import { formatGithub, formatJson, formatText } from './formatChecks.ts';

const formats = { text: formatText, json: formatJson, github: formatGithub };

/**
 * Checks files; returns the report to print, and the exit code: 0 where all are valid, 1 for a problem, 2 for a file
 * that cannot be read.
 */
export function checkAll(
  files: readonly GivenFile[],
  format: keyof typeof formats,
): { report: string; exitCode: 0 | 1 | 2 } {
  const checks = files.map(checkFile);
  const statuses = new Set(checks.map(({ status }) => status));
  const exitCode = statuses.has('not-valid') ? 1 : 0;
  return { report: formats[format](checks), exitCode: statuses.has('unreadable') ? 2 : exitCode };
}
