import type { NumberToken } from '#src/dataset/numbers/numberToken.ts';
import { exactly } from '#src/dataset/numbers/readNumber.ts';
import { statementAt, type Unclear } from '#src/dataset/numbers/statement.ts';
import { contradiction } from '#src/dataset/numbers/unitSigns.ts';
import type { Observation, Source, StatedTotal, Unit } from '#src/dataset/schema.ts';
import { type Place, textOf } from '#src/dataset/source/locate.ts';
import { type Finding, listed, type Path, shown } from './problem.ts';

/** What is wrong with a value: its words do not say which number it is, state another one or one of another unit. */
export function valueFindings(
  source: Source,
  place: Place,
  stated: Observation | StatedTotal,
  unit: Unit,
  path: Path,
): Finding[] {
  const text = textOf(source);
  const statement = statementAt(source, place, stated, unit);
  switch (statement.kind) {
    case 'unclear': {
      const { key, why } = statement;
      const words = key === 'printed' ? (stated.printed ?? '') : stated.quote;
      return [{ path: [...path, key], message: () => `${shown(words)} ${reason(why)}` }];
    }
    case 'read': {
      const { token, reading } = statement;
      const written = text.slice(token.start, token.end);
      const message = () => `${stated.value} is not the number in the quote, ${shown(written)}`;
      const wrong = reading.exact === exactly(stated.value) ? [] : [{ path: [...path, 'value'], message }];
      return [...wrong, ...signFindings(text, [token], stated, unit, path)];
    }
    case 'printed':
      return signFindings(text, statement.tokens, stated, unit, path);
    default:
      return statement satisfies never;
  }
}

function signFindings(
  text: string,
  tokens: NumberToken[],
  stated: Observation | StatedTotal,
  unit: Unit,
  path: Path,
): Finding[] {
  const [sign] = tokens.flatMap((token) => contradiction(text, token, unit) ?? []);
  if (sign === undefined) return [];
  const message = () =>
    `${shown(sign)} stands at the number in ${shown(stated.quote)}, but the unit is ${unitName(unit)}`;
  return [{ path: [...path, 'quote'], message }];
}

function unitName(unit: Unit): string {
  switch (unit.kind) {
    case 'count':
      return `a count of ${shown(unit.other)}`;
    case 'money':
      return unit.currency;
    case 'quantity':
      return shown(unit.symbol);
    default:
      return unit satisfies never;
  }
}

/** Worded to follow the quote or the printed characters. */
function reason(why: Unclear): string {
  switch (why.kind) {
    case 'needs-printed':
      return `${held(why.numbers)}; "printed" must give the characters that state the value`;
    case 'not-once':
      return why.times === 'none' ? 'does not occur in the quote' : 'occurs more than once in the quote';
    case 'cut':
      return `${why.end} inside a ${why.inside}`;
    case 'several-read':
      return `${held(why.numbers)}; it must hold only the one that is the value`;
    case 'read-elsewhere':
      return `holds no number that can be read, but the quote does: ${numbersText(why.numbers)}`;
    default:
      return why satisfies never;
  }
}

function held(numbers: string[]): string {
  if (numbers.length === 0) return 'holds no number';
  if (numbers.length === 1) return `holds ${numbersText(numbers)}, which cannot be read as one number`;
  return `holds ${numbers.length} numbers, ${numbersText(numbers)}`;
}

function numbersText(numbers: string[]): string {
  return listed(numbers.map(shown));
}
