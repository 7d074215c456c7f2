import { currencyDecimals, usesSign } from '#src/dataset/format/currency.ts';
import type { Unit } from '#src/dataset/schema.ts';
import { codePointBefore } from './characters.ts';
import type { NumberToken } from './numberToken.ts';

const signBefore = /(?<sign>\p{Sc})[^\S\n]*$/u;
const signBehind = /[^\S\n]*(?<sign>\p{Sc}|%)(?![^\S\n]*\d)/uy;
const codeBefore = /(?<![\p{L}\p{M}\p{N}])(?<code>[A-Z]{3})[^\S\n]*\p{Sc}?[^\S\n]*$/u;
const codeBehind = /[^\S\n]*\p{Sc}?[^\S\n]*(?<code>[A-Z]{3})(?![\p{L}\p{M}\p{N}])/uy;

/** Returns a sign or code at a number that conflicts with its unit: `$`, `USD`, `%`; undefined for none. */
export function conflictingSign(text: string, token: NumberToken, unit: Unit): string | undefined {
  const front = text.slice(Math.max(0, token.first - 12), token.first);
  const signs = [ownSignBefore(text, token, front), matchAt(signBehind, text, token.end)?.['sign']];
  const codes = [codeBefore.exec(front)?.groups?.['code'], matchAt(codeBehind, text, token.end)?.['code']];
  const wrongSign = signs.find((sign) => sign !== undefined && !allowsSign(unit, sign));
  const wrongCode = codes.find((code) => code !== undefined && !allowsCode(unit, code));
  return wrongSign ?? wrongCode;
}

/** Returns the sign in front of a number, unless it belongs to the number before: `5€ 3 boats`. */
function ownSignBefore(text: string, token: NumberToken, front: string): string | undefined {
  const found = signBefore.exec(front);
  if (found === null) return undefined;
  const at = token.first - front.length + found.index;
  const isTouching = found[0].length === (found.groups?.['sign'] ?? '').length;
  return isTouching || !/\p{N}/u.test(codePointBefore(text, at)) ? found.groups?.['sign'] : undefined;
}

function matchAt(pattern: RegExp, text: string, offset: number): Record<string, string> | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.groups;
}

function allowsSign(unit: Unit, sign: string): boolean {
  switch (unit.kind) {
    case 'money':
      return usesSign(unit.currency, sign);
    case 'quantity':
      return unit.symbol.includes(sign);
    case 'count':
      return false;
  }
}

/** Codes are checked for money only: elsewhere ALL, TOP and TRY are words. */
function allowsCode(unit: Unit, code: string): boolean {
  return unit.kind !== 'money' || code === unit.currency || currencyDecimals(code) === undefined;
}
