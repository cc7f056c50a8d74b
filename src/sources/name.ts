import { z } from 'astro/zod';

const A_NAME = 'expected a name like `James Risen`, or `{literal: The Name of an Organisation}`';

/** A person's or an organisation's name in CSL-JSON. */
export type CslName = { given?: string; family: string } | { literal: string };

/**
 * Splits a person's name as it is written on a by-line.
 *
 * “Risen, James” and “James Risen” both give family name and given names; a single word, and whatever is
 * put between braces as `{literal: …}`, stays whole.
 */
export function parseName(written: string): CslName {
  const name = written.trim().replace(/\s+/gu, ' ');
  const [family, given] = name.split(/, (.+)/u);
  if (family && given) return { family, given };
  const last = name.lastIndexOf(' ');
  return last < 0 ? { literal: name } : { given: name.slice(0, last), family: name.slice(last + 1) };
}

const text = z.string({ error: A_NAME }).trim().min(1, { error: A_NAME });

/** One name in CSL-JSON: `family` and `given`, or `literal` for what has no such parts. */
const cslNameSchema = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() ? parseName(value) : value),
  z.union(
    [
      z.strictObject({ literal: text }),
      z.strictObject({
        family: text,
        given: text.optional(),
        suffix: text.optional(),
        'dropping-particle': text.optional(),
        'non-dropping-particle': text.optional(),
      }),
    ],
    { error: A_NAME },
  ),
);

/** The names of those who made a source: a list, or a single name. */
export const cslNamesSchema = z.preprocess(
  (value) => (Array.isArray(value) ? value : [value]),
  z.array(cslNameSchema).min(1, { error: A_NAME }),
);
