import { z } from 'astro/zod';
import { addressSchema } from './address.ts';
import { KEY } from './citation.ts';
import { cslDateSchema } from './date.ts';
import { cslNamesSchema } from './name.ts';
import { nearest, suggestion } from './nearest.ts';
import { passageSchema } from './passage.ts';
import { strict } from './strict.ts';

/** The types of CSL 1.0.2 that a long-read is likely to cite. */
export const SOURCE_TYPES = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter',
  'dataset', 'document', 'entry-encyclopedia', 'hearing', 'interview', 'legal_case', 'legislation', 'manuscript',
  'map', 'motion_picture', 'pamphlet', 'paper-conference', 'patent', 'personal_communication', 'post', 'post-weblog',
  'regulation', 'report', 'review', 'review-book', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
] as const;

function didYouMean(input: unknown): string {
  const meant = nearest(String(input), SOURCE_TYPES);
  return meant ? `; did you mean \`${meant}\`?` : '';
}

const words = z.string({ error: 'expected text' }).trim().min(1, { error: 'expected text' });
const wordsOrNumber = z.union([words, z.number()], { error: 'expected text or a number' }).transform(String);

/**
 * One source, in the vocabulary of CSL-JSON as Zotero and Pandoc write it
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables).
 * What is not known is left out.
 */
export const sourceSchema = strict({
  type: z
    .enum(SOURCE_TYPES, { error: ({ input }) => `expected a CSL type such as \`article-newspaper\`, \`article-journal\`, \`book\`, \`report\` or \`webpage\`${didYouMean(input)}` })
    .default('webpage')
    .describe('What kind of thing it is; decides how it is cited.'),
  title: words.optional().describe('The title as printed, without quotation marks.'),
  'title-short': words.optional().describe('A shorter title for second and later citations.'),
  'container-title': words.optional().describe('The newspaper, journal, site or book that it stands in.'),
  'collection-title': words.optional().describe('The series that it belongs to.'),
  author: cslNamesSchema.optional().describe('Who wrote it: `James Risen`, or a list of names.'),
  editor: cslNamesSchema.optional().describe('Who edited it.'),
  translator: cslNamesSchema.optional().describe('Who translated it.'),
  publisher: words.optional().describe('The house that published it.'),
  'publisher-place': words.optional().describe('Where the house is.'),
  issued: cslDateSchema.optional().describe('When it was published: `2019-11-18`, `2019-11` or `2019`.'),
  accessed: cslDateSchema.optional().describe('When you last looked at it.'),
  URL: addressSchema.optional().describe('Where it can be read.'),
  DOI: words.optional().describe('Its Digital Object Identifier, without `https://doi.org/`.'),
  ISBN: words.optional().describe('Its International Standard Book Number.'),
  archive: addressSchema.optional().describe('Where a copy is kept in case the original goes.'),
  volume: wordsOrNumber.optional().describe('Volume of the journal or book.'),
  issue: wordsOrNumber.optional().describe('Issue of the journal.'),
  page: wordsOrNumber.optional().describe('First and last page of the whole source: `12-34`.'),
  edition: wordsOrNumber.optional().describe('Edition of the book.'),
  number: wordsOrNumber.optional().describe('Number of the report, bill or standard.'),
  genre: words.optional().describe('A finer kind than `type`: “press release”, “PhD thesis”.'),
  language: words.optional().describe('BCP 47 tag of the language it is written in.'),
  asCitedIn: words.optional().describe('The key of the source through which alone this one was seen.'),
  quotes: z
    .array(passageSchema, { error: 'expected a list of passages: below `quotes:`, each on a line that begins with `- `' })
    .default([])
    .describe('Passages copied from it: quotations in the article are compared with them, letter for letter.'),
}).refine((source) => source.title ?? source['container-title'], {
  error: 'expected a `title` or a `container-title`, so that the source can be named',
});

/** The sources of an article: key → source. Keys are what citations name: `[@nyt]`. */
export const sourcesSchema = z
  .record(
    z.string().regex(new RegExp(`^${KEY}$`, 'u'), {
      error: 'expected a key of letters, digits and hyphens, such as `nyt-2019`',
    }),
    sourceSchema,
    { error: 'expected sources, each below a key of its own: `nyt:`' },
  )
  .superRefine((sources, context) => {
    for (const [key, { asCitedIn }] of Object.entries(sources)) {
      const others = Object.keys(sources).filter((other) => other !== key);
      if (asCitedIn === undefined || others.includes(asCitedIn)) continue;
      context.addIssue({
        code: 'custom',
        path: [key, 'asCitedIn'],
        input: asCitedIn,
        message: `expected the key of another source of this article; ${suggestion(asCitedIn, others) || 'there is no other yet'}`,
      });
    }
  });

/** A source as code reads it: CSL-JSON values, plus `archive`, `asCitedIn` and `quotes`. */
export type Source = z.output<typeof sourceSchema>;
export type Sources = z.output<typeof sourcesSchema>;
