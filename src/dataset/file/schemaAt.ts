import * as z from 'zod/mini';
import type { Path } from '#src/dataset/check/problem.ts';

/** Returns the schema for the value at a path; undefined where the path leaves the format. */
export function schemaAt(schema: z.core.$ZodType, value: unknown, path: Path): z.core.$ZodType | undefined {
  let [at, held]: [z.core.$ZodType | undefined, unknown] = [schema, value];
  for (const key of path) {
    if (at === undefined) return undefined;
    at = stepInto(at, held, key);
    held = valueAt(held, [key]);
  }
  return at;
}

/** Returns the value at a path of parsed JSON; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((held, key) => {
    const isOwn = typeof held === 'object' && held !== null && Object.hasOwn(held, key);
    return isOwn ? Object.getOwnPropertyDescriptor(held, key)?.value : undefined;
  }, value);
}

/** Returns the keys that an object may have; of a union, those of its nearest option. */
export function keysOf(schema: z.core.$ZodType, value: unknown): string[] {
  const plain = unwrapped(schema);
  if (plain instanceof z.core.$ZodUnion) {
    const option = plain._zod.def.options[nearestOption(plain, value)];
    return option === undefined ? [] : keysOf(option, value);
  }
  return plain instanceof z.core.$ZodObject ? Object.keys(plain._zod.def.shape) : [];
}

/** Returns the index of the option of a union that has most of the value's keys. */
export function nearestOption(union: z.core.$ZodUnion, value: unknown): number {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const known = union._zod.def.options.map((option) => {
    const allowed = keysOf(option, value);
    return keys.filter((key) => allowed.includes(key)).length;
  });
  return known.indexOf(Math.max(...known));
}

function stepInto(schema: z.core.$ZodType, value: unknown, key: string | number): z.core.$ZodType | undefined {
  const plain = unwrapped(schema);
  if (plain instanceof z.core.$ZodArray) return plain._zod.def.element;
  if (plain instanceof z.core.$ZodUnion) {
    const option = plain._zod.def.options[nearestOption(plain, value)];
    return option === undefined ? undefined : stepInto(option, value, key);
  }
  return plain instanceof z.core.$ZodObject ? plain._zod.def.shape[key] : undefined;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.core.$ZodExactOptional ? schema._zod.def.innerType : schema;
}
