import type { PathCommand } from 'fontkitten';
import { codePointsOf, openFont, ownFont, type Weight } from './fontMetrics.ts';

/** A command of path data, whose numbers count from where the path has come to. */
type Step = { letter: string; numbers: number[] };

const letters = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const;

/** Returns the commands of an outline, in thousandths of an em, downwards. */
function stepsOf(commands: readonly PathCommand[], unitsPerEm: number): Step[] {
  const scale = 1000 / unitsPerEm;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return commands.map(({ command, args }) => {
    const places = pairs(args).map(([across, up]) => [across * scale, -up * scale] as const);
    const numbers = places.flatMap(([toX, toY]) => [toX - x, toY - y]);
    [x, y] = command === 'closePath' ? [startX, startY] : (places.at(-1) ?? [x, y]);
    if (command === 'moveTo') [startX, startY] = [x, y];
    return { letter: letters[command], numbers };
  });
}

const pairs = (numbers: readonly number[]): (readonly [number, number])[] =>
  numbers.flatMap((number, index) => (index % 2 === 0 ? [[number, numbers[index + 1] ?? 0] as const] : []));

/** Returns the shortest command for the same line: along one axis, or for a curve that goes on smoothly from the one before. */
function shortened({ letter, numbers }: Step, before: Step | undefined): Step {
  const [a = 0, b = 0, ...end] = numbers;
  if (letter === 'l' && b === 0) return { letter: 'h', numbers: [a] };
  if (letter === 'l' && a === 0) return { letter: 'v', numbers: [b] };
  const [controlX = 0, controlY = 0, endX = 0, endY = 0] = before?.numbers ?? [];
  const isSmooth = letter === 'q' && before?.letter === 'q' && a === endX - controlX && b === endY - controlY;
  return isSmooth ? { letter: 't', numbers: end } : { letter, numbers };
}

/**
 * Returns the path data of an outline, e.g. `m41-219v-63h230v63z`: in thousandths of an em, downwards, from the left end of
 * its letter on the baseline, wherever a path has come to.
 */
function pathData(steps: readonly Step[]): string {
  const short = steps.map((step, index) => shortened(step, steps[index - 1]));
  return short.map(({ letter, numbers }) => letter + numbers.join(' ').replaceAll(' -', '-')).join('');
}

/** Returns the outlines of the bundled font's characters. */
function outlinesOf(weight: Weight): Record<string, string> {
  const font = openFont(ownFont(weight));
  return Object.fromEntries(
    codePointsOf(font).map((code) => [
      String.fromCodePoint(code),
      pathData(stepsOf(font.glyphForCodePoint(code).path.commands, font.unitsPerEm)),
    ]),
  );
}

/** Returns the text of `src/export/font/outlines.json`, which `npx vitest run scripts/fonts/fontOutlines -u` writes. */
export const outlinesJson = () => `${JSON.stringify({ 400: outlinesOf(400), 600: outlinesOf(600) })}\n`;
