import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import remarkSmartypants from 'remark-smartypants';
import type { PluggableList } from 'unified';
import type { CitationStyle } from '../sources/citation-style.ts';
import type { WrittenOptions } from './field-place.ts';
import { permalink } from './permalink.ts';
import { rehypeManuscript } from './rehype-manuscript.ts';
import { rehypeParagraphIds } from './rehype-paragraph-ids.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTaskLists } from './rehype-task-lists.ts';
import { remarkBibliography } from './remark-bibliography.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkCorrections } from './remark-corrections.ts';
import { remarkEvidence } from './remark-evidence.ts';
import { type FigureOptions, remarkFigures } from './remark-figures.ts';
import { remarkFragments } from './remark-fragments.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkNotes } from './remark-notes.ts';
import { remarkPositions } from './remark-positions.ts';
import { remarkPullQuotes } from './remark-pull-quotes.ts';
import { remarkPullQuoteWords } from './remark-pull-quote-words.ts';
import { remarkQuotations } from './remark-quotations.ts';
import { remarkReference } from './remark-reference.ts';
import { remarkSources } from './remark-sources.ts';
import { remarkTextOnly } from './remark-text-only.ts';
import { remarkVerdict, type VerdictOptions } from './remark-verdict.ts';
import { syntax } from './syntax.ts';

export interface StepOptions extends FigureOptions, WrittenOptions {
  style: CitationStyle;
  /** What else is looked at in the text as it was written. */
  rules: PluggableList;
}

export interface PipelineOptions extends StepOptions, VerdictOptions {}

/**
 * What happens to an article between its Markdown and its tree, in this order, and why in this order. The site and the
 * checker both take these steps, so that they find the same.
 *
 * GFM and typographic quotes are among them, so a processor's own must be switched off.
 */
export function steps({ style, rules, exists, written }: StepOptions): PluggableList {
  return [
    ...syntax,
    // Before anything is told with its place.
    remarkPositions,
    // While nothing has been added to the frontmatter.
    [remarkReference, { style }],
    // Before all that looks at the text, so that it meets text only.
    remarkTextOnly,
    // While notes and citations stand where they were written.
    ...rules,
    // While captions are still attributes: they become text like any other.
    [remarkFigures, { exists }],
    // When captions have become text, as they hold links too.
    remarkLinks,
    remarkPullQuotes,
    remarkQuotations,
    // While every citation stands where it was written.
    [remarkSources, { written }],
    // Makes notes of citations, so it comes before the notes are numbered.
    remarkCitations,
    remarkNotes,
    // When captions are text and notes are out of it: quotes pair within their paragraph.
    // `--` is an en dash and `---` an em dash, as in Pandoc.
    [remarkSmartypants, { dashes: 'oldschool' }],
    // When dashes and quotes are what the reader sees: an address is made of them.
    remarkHeadingIds,
    // When quotation marks are typographic, and it is known which note a citation stands in.
    remarkEvidence,
    remarkPullQuoteWords,
    // Adds a word to the text, which is no part of a quotation.
    [remarkCorrections, { written }],
    // First and later citations differ, so it comes when the notes are in order.
    [remarkBibliography, { style }],
    // When everything that a link can lead to has its id.
    remarkFragments,
  ];
}

/** The way from an article's Markdown to its tree, as the two plugin lists of a unified MDX processor. */
export function pipeline({ lenient, ...options }: PipelineOptions): { remarkPlugins: PluggableList; rehypePlugins: PluggableList } {
  return {
    // Everything has been looked at when the verdict is given.
    remarkPlugins: [...steps(options), [remarkVerdict, { lenient }]],
    rehypePlugins: [
      [rehypeAutolinkHeadings, permalink],
      rehypeTables,
      rehypeTaskLists,
      rehypeParagraphIds,
      // Headings are complete: chapters can be put around them.
      rehypeSections,
      // The finished tree, for every edition that is not the page.
      rehypeManuscript,
    ],
  };
}
