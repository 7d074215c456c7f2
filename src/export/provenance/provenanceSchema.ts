import * as z from 'zod/mini';
import { PartialDate, Qualifier, Slug, Value, WebAddress } from '#src/dataset/schema.ts';

/** The version of this shape; it increases when a change is more than an addition. */
export const provenanceFormat = 1;

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const Words = z.string().check(z.minLength(1));

/** A key of `refKey`. */
const Key = z.string().check(z.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/), z.maxLength(129));

/** A number that an image shows: its value, its text in the image, and the words that state it. */
export const DrawnValue = z.object({
  ref: Key,
  label: Words,
  value: Value,
  qualifier: z.optional(Qualifier),
  printed: Words,
  quote: Words,
  source: Slug,
});
export type DrawnValue = z.infer<typeof DrawnValue>;

const ProvenanceSource = z.object({
  id: Slug,
  publisher: Words,
  title: Words,
  reference: z.optional(Words),
  published: PartialDate,
  url: z.optional(WebAddress),
});

/** What an image says of itself: the dataset's file, the values from it, their sources. Parsing drops other keys. */
export const Provenance = z.object({
  format: z.literal(provenanceFormat),
  dataset: z.object({ id: Slug, version: Words, sha256: Sha256, address: z.optional(WebAddress) }),
  figure: z.object({ id: Slug, phases: z.optional(z.tuple([Slug, Slug])), size: z.string(), title: Words }),
  values: z
    .array(DrawnValue)
    .check(z.refine((all) => new Set(all.map(({ ref }) => ref)).size === all.length, 'name a number twice')),
  sources: z.array(ProvenanceSource),
});
export type Provenance = z.infer<typeof Provenance>;

/** The text of a provenance in a file; `broken` where the file or the text was changed, `Other` where it has another format. */
export type EmbeddedText<Other extends string> =
  | { kind: 'text'; text: string }
  | { kind: 'none' | 'broken' }
  | { kind: Other };
