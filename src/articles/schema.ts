import { z } from 'astro/zod';
import { site } from '../site.ts';
import { daySchema } from '../sources/date.ts';
import { languageTagSchema } from '../sources/language-tag.ts';
import { sourcesSchema } from '../sources/schema.ts';
import { strict } from '../sources/strict.ts';
import { aliasesSchema } from './aliases.ts';
import { correctionsSchema } from './correction.ts';

function text(expected: string): z.ZodString {
  return z.string({ error: expected }).trim().min(1, { error: expected });
}

function listOf(item: z.ZodString, expected: string): z.ZodDefault<z.ZodArray<z.ZodString>> {
  return z.array(item, { error: expected }).default([]);
}

const A_PICTURE = 'expected the picture’s file, which lies beside the article: `./harbour.jpg`';

/** A picture that stands for the whole article. */
const imageSchema = strict({
  src: text(A_PICTURE).regex(/^(?:\.\/)?[^/\\:]+$/u, { error: A_PICTURE }).describe('The file, beside the article.'),
  alt: text('expected what the picture shows').describe('What it shows, for those who do not see it.'),
});

/**
 * The frontmatter of an article. Each field says what it is for; a field that is not here is refused.
 * What an editor writes is `z.input`, what code reads is `z.output`.
 */
export const articleSchema = strict({
  title: text('expected the headline').describe('The headline.'),
  description: text('expected the standfirst: one or two sentences that say what the article is about').describe(
    'The standfirst, below the headline; search engines and feed readers show it too.',
  ),
  date: daySchema.describe('The day of publication. An article of a later day than today is not published yet.'),
  updated: daySchema.optional().describe('The day of the last change of substance.'),
  authors: listOf(text('expected a name'), 'expected a list of names: `[James Risen, Tim Arango]`').describe(
    'Who wrote it; without authors there is no byline.',
  ),
  lang: languageTagSchema.default(site.language).describe('The language it is written in, as a BCP 47 tag.'),
  topics: listOf(text('expected a topic'), 'expected a list of topics: `[Middle East, Intelligence]`').describe(
    'What it is about; the first stands above the headline.',
  ),
  image: imageSchema.optional().describe('The picture shown where the article is shared.'),
  aliases: aliasesSchema.describe('Former addresses, the latest first: who comes by one of them is led to the article, and feed readers know it again.'),
  draft: z
    .boolean({ error: 'expected `true` or `false`' })
    .default(false)
    .describe('`true` while it is written: shown by `npm run dev`, never published.'),
  sources: sourcesSchema.default({}).describe('The evidence: key → source. Cite one in the text by `[@key]`.'),
  corrections: correctionsSchema.describe('Mistakes mended after publication, the newest first.'),
}).superRefine(({ date, updated, corrections }, context) => {
  const notBefore = (day: string | undefined, path: (string | number)[]): void => {
    if (!day || day >= date) return;
    context.addIssue({ code: 'custom', path, input: day, message: `expected a day not before \`date\`, which is ${date}` });
  };
  notBefore(updated, ['updated']);
  corrections.forEach((correction, index) => notBefore(correction.date, ['corrections', index, 'date']));
});

export type ArticleFrontmatter = z.output<typeof articleSchema>;
