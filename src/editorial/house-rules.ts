import type { PluggableList } from 'unified';
import { attributionAlone } from './rules/attribution-alone.ts';
import { bareUrl } from './rules/bare-url.ts';
import { brokenInternalLink } from './rules/broken-internal-link.ts';
import { dateInFuture } from './rules/date-in-future.ts';
import { doubleSpace } from './rules/double-space.ts';
import { duplicateHeading } from './rules/duplicate-heading.ts';
import { emptyLink } from './rules/empty-link.ts';
import { headingInsideBlock } from './rules/heading-inside-block.ts';
import { headingOfFirstLevel } from './rules/heading-of-first-level.ts';
import { headingSkipsLevel } from './rules/heading-skips-level.ts';
import { ibid } from './rules/ibid.ts';
import { linkTextSaysNothing } from './rules/link-text-says-nothing.ts';
import { linkToUnpublished } from './rules/link-to-unpublished.ts';
import { longHeading } from './rules/long-heading.ts';
import { longParagraph } from './rules/long-paragraph.ts';
import { markupLeftInText } from './rules/markup-left-in-text.ts';
import { missingDescription } from './rules/missing-description.ts';
import { noteBeforePunctuation } from './rules/note-before-punctuation.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { spaceBeforeNote } from './rules/space-before-note.ts';
import { straightQuotesMixed } from './rules/straight-quotes-mixed.ts';
import { trackingParameters } from './rules/tracking-parameters.ts';
import type { SitePages } from './site-pages.ts';

export interface RuleOptions extends SitePages {
  /** The day of the check, as `2019-11-20`. */
  today: string;
}

/**
 * The house rules, in the order of the alphabet. They look at the text as it was written, with its notes and citations
 * in their places. An error (2) is what a reader would meet as broken; all else is a warning (1).
 */
export function houseRules({ pageAt, today }: RuleOptions): PluggableList {
  return [
    [attributionAlone, [1]],
    [bareUrl, [1]],
    [brokenInternalLink, [2, { pageAt }]],
    [dateInFuture, [1, { today }]],
    [doubleSpace, [1]],
    [duplicateHeading, [1]],
    [emptyLink, [2]],
    [headingInsideBlock, [1]],
    [headingOfFirstLevel, [2]],
    [headingSkipsLevel, [1]],
    [ibid, [1]],
    [linkTextSaysNothing, [1]],
    [linkToUnpublished, [2, { pageAt, today }]],
    [longHeading, [1]],
    [longParagraph, [1]],
    [markupLeftInText, [2]],
    [missingDescription, [2]],
    [noteBeforePunctuation, [1]],
    [repeatedWord, [1]],
    [spaceBeforeNote, [1]],
    [straightQuotesMixed, [1]],
    [trackingParameters, [1]],
  ];
}
