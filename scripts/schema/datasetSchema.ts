import * as z from 'zod/mini';
import { currencyCodes } from '#src/dataset/format/currency.ts';
import {
  Currency,
  Dataset,
  DatasetId,
  ISODate,
  LanguageTag,
  LineNumber,
  PageId,
  PartialDate,
  PhaseId,
  SourceLine,
  Text,
  WebAddress,
} from '#src/dataset/schema.ts';
import { fieldNotes } from './fieldNotes.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const controls = '\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029';
const [thirtyOne, thirty, february] = ['(0[13578]|1[02])', '(0[469]|11)', '02'];
const monthAndDay = `(${thirtyOne}-(0[1-9]|[12][0-9]|3[01])|${thirty}-(0[1-9]|[12][0-9]|30)|${february}-(0[1-9]|1[0-9]|2[0-8]))`;
const leapDay = '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29';
const day = `[0-9]{4}-${monthAndDay}|${leapDay}`;

const reserved = (...ids: string[]) => ({ not: { enum: ids } });

/** What JSON Schema can say of the types that zod knows by functions alone. */
const rules = new Map<unknown, JsonSchema>([
  [Text, { minLength: 1, maxLength: 2000, pattern: `^[^${controls}]*[^\\s${controls}][^${controls}]*$` }],
  [SourceLine, { pattern: '^[^\\n\\r]*$' }],
  [ISODate, { pattern: `^(${day})$` }],
  [PartialDate, { pattern: `^([0-9]{4}(-(0[1-9]|1[0-2]))?|${day})$` }],
  [WebAddress, { pattern: '^https?://[/\\\\]*(:?@)?[^\\s/?#@\\\\]+([/?#\\\\]\\S*)?$' }],
  [Currency, { enum: currencyCodes().sort() }],
  [LanguageTag, { pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' }],
  [LineNumber, { type: 'integer', minimum: 1 }],
  [PageId, reserved('comparison', 'totals', 'release', 'glossary', 'data')],
  [PhaseId, reserved('total')],
  [DatasetId, reserved('data', 'assets', 'embed')],
]);

/**
 * Returns the JSON Schema (draft 7) of a dataset's file, made from the schema that checks it, with a description and an
 * example of each field. It refuses nothing that the check takes; what it cannot say is left to the check: 15 digits,
 * 20,000 lines in all, references, quotes.
 */
export function datasetSchema(): JsonSchema {
  const schema = z.toJSONSchema(Dataset, {
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, rules.get(zodSchema));
    },
  });
  annotate(schema, '');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Dataset of published numbers, format 1',
    description: 'The numbers of a release, its words, and the figures to draw.',
    ...schema,
  };
}

/** Adds its description and example to each field of a schema; `path` is that of the schema: `measures[].unit`. */
function annotate(schema: JsonSchema, path: string): void {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    if (typeof field === 'boolean') continue;
    const fieldPath = path === '' ? key : `${path}.${key}`;
    annotate(field, fieldPath);
    const note = fieldNotes[fieldPath];
    if (note !== undefined) Object.assign(field, { description: note[0], examples: [field.const ?? note[1]] });
  }
  for (const option of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    if (typeof option !== 'boolean') annotate(option, path);
  }
  if (typeof schema.items === 'object' && !Array.isArray(schema.items)) annotate(schema.items, `${path}[]`);
}
