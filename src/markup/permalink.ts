import type { Options } from 'rehype-autolink-headings';
import { wordsOf } from '../articles/manuscript.ts';

/**
 * A link to each heading, after its words. It holds no text, as that would become part of the heading wherever
 * headings are collected; the sign is drawn by the style sheet, and a name is given for those who listen.
 */
export const permalink: Options = {
  behavior: 'append',
  content: [],
  properties: (heading) => ({ className: ['permalink'], ariaLabel: `Link to “${wordsOf(heading)}”` }),
};
