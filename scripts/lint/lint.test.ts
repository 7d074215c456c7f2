import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runPackage } from '../machine/run.mjs';

const refused = 'export const a = JSON.parse("1") as number;\n';
const allowed =
  "import { join as put } from 'node:path';\n\nexport const sides = ['port', 'starboard'] as const;\nput();\n";

// The rule against assertions is the project's own; all others are the linter's.
test('the linter refuses a type assertion, and lets constants and renamed imports be', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lint-'));
  await writeFile(join(folder, 'refused.ts'), refused);
  await writeFile(join(folder, 'allowed.ts'), allowed);
  const config = `--config-path=${resolve('biome.json')}`;
  const options = ['lint', '--reporter=github', config, '--vcs-enabled=false', folder];
  const { output } = runPackage('@biomejs/biome', 'bin/biome', options, { quiet: true });
  await rm(folder, { recursive: true });
  const found = [...output.matchAll(/^::\w+ title=(?:[^,/]*\/)*(\w+),file=[^,]*?(\w+)\.ts,/gm)];
  expect(found.map(([, rule, file]) => `${file}: ${rule}`)).toEqual(['refused: plugin']);
}, 60_000);
