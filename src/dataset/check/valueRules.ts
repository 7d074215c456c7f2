import type { NumberToken } from '#src/dataset/numbers/numberToken.ts';
import { canonicalNumber } from '#src/dataset/numbers/readNumber.ts';
import { type Ambiguity, statementAt } from '#src/dataset/numbers/statement.ts';
import { conflictingSign } from '#src/dataset/numbers/unitSigns.ts';
import type { Observation, Source, StatedTotal, Unit } from '#src/dataset/schema.ts';
import { type Place, textOf } from '#src/dataset/source/locate.ts';
import { type Finding, joinList, type Path, quoted } from './problem.ts';

/** Returns findings where the quote does not say which number is the value, or states another number or unit. */
export function statedValueFindings(
  source: Source,
  place: Place,
  stated: Observation | StatedTotal,
  unit: Unit,
  path: Path,
): Finding[] {
  const text = textOf(source);
  const statement = statementAt(source, place, stated, unit);
  switch (statement.kind) {
    case 'ambiguous': {
      const { key, ambiguity } = statement;
      const words = key === 'printed' ? (stated.printed ?? '') : stated.quote;
      return [{ path: [...path, key], message: () => `${quoted(words)} ${describeAmbiguity(ambiguity)}` }];
    }
    case 'read': {
      const { token, reading } = statement;
      const written = text.slice(token.start, token.end);
      const message = () => `${stated.value} is not the number in the quote, ${quoted(written)}`;
      const wrong = reading.exact === canonicalNumber(stated.value) ? [] : [{ path: [...path, 'value'], message }];
      return [...wrong, ...signFindings(text, [token], stated, unit, path)];
    }
    case 'printed':
      return signFindings(text, statement.tokens, stated, unit, path);
  }
}

function signFindings(
  text: string,
  tokens: NumberToken[],
  stated: Observation | StatedTotal,
  unit: Unit,
  path: Path,
): Finding[] {
  const [sign] = tokens.flatMap((token) => conflictingSign(text, token, unit) ?? []);
  if (sign === undefined) return [];
  const message = () =>
    `${quoted(sign)} stands at the number in ${quoted(stated.quote)}, but the unit is ${unitName(unit)}`;
  return [{ path: [...path, 'quote'], message }];
}

function unitName(unit: Unit): string {
  switch (unit.kind) {
    case 'count':
      return `a count of ${quoted(unit.other)}`;
    case 'money':
      return unit.currency;
    case 'quantity':
      return quoted(unit.symbol);
  }
}

/** Worded to follow the quote or the printed characters: `holds no number; …`. */
function describeAmbiguity(ambiguity: Ambiguity): string {
  switch (ambiguity.kind) {
    case 'needs-printed':
      return `${countNumbers(ambiguity.numbers)}; "printed" must give the characters that state the value`;
    case 'not-once':
      return ambiguity.times === 'none' ? 'does not occur in the quote' : 'occurs more than once in the quote';
    case 'cut':
      return `${ambiguity.end} inside a ${ambiguity.inside}`;
    case 'several-read':
      return `${countNumbers(ambiguity.numbers)}; it must hold only the one that is the value`;
    case 'read-elsewhere':
      return `holds no number that can be read, but the quote does: ${joinNumbers(ambiguity.numbers)}`;
  }
}

function countNumbers(numbers: string[]): string {
  if (numbers.length === 0) return 'holds no number';
  if (numbers.length === 1) return `holds ${joinNumbers(numbers)}, which cannot be read as one number`;
  return `holds ${numbers.length} numbers, ${joinNumbers(numbers)}`;
}

function joinNumbers(numbers: string[]): string {
  return joinList(numbers.map(quoted));
}
