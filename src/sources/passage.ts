import { z } from 'astro/zod';
import { languageTagSchema } from './language-tag.ts';
import { type Locator, parseLocator } from './locator.ts';
import { strict } from './strict.ts';

const WORDS = 'expected the words of the passage, copied from the source';
const A_PLACE = 'expected a place in the source, such as `p. 4`, `pp. 12–13`, `para. 2` or `chap. 3`';

/** A place in the source: as editors write it, or as CSL’s label and locator, which it becomes. */
const locatorSchema = z.preprocess(
  (written) => {
    if (typeof written !== 'string') return written;
    const { locator, rest } = parseLocator(written.trim());
    return rest ? undefined : locator;
  },
  z.strictObject({ label: z.string(), locator: z.string() } satisfies Record<keyof Locator, z.ZodString>, { error: A_PLACE }),
);

/**
 * A passage copied from a source, against which quotations from it are checked. A passage without a place or a
 * language of its own may be written as its words alone.
 */
export const passageSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value } : value),
  strict({
    text: z.string({ error: WORDS }).trim().min(1, { error: WORDS }).describe('Its words, letter for letter as in the source.'),
    locator: locatorSchema.optional().describe('Where it stands in the source: `p. 4`.'),
    language: languageTagSchema.optional().describe('BCP 47 tag of its language, where that is not the source’s.'),
  }),
);

/** A passage as code reads it. */
export type Passage = z.output<typeof passageSchema>;
