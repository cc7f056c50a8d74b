import remarkFootnotes from 'remark-footnotes';
import remarkGfm from 'remark-gfm';
import type { PluggableList, Plugin } from 'unified';
import { remarkCitationSyntax } from './citation-syntax.ts';
import { remarkNoteBracketsSyntax } from './note-brackets-syntax.ts';
import { remarkSyntaxErrors } from './remark-syntax-errors.ts';

/**
 * What is understood as Markdown, besides CommonMark and MDX. The site and the checker both parse with this list,
 * so that they can't disagree on what a note is.
 */
export const syntax: PluggableList = [
  // Tables, bare addresses, strike-through.
  remarkGfm,
  // `[brackets]` in inline notes. Before the notes, whose end it forestalls.
  remarkNoteBracketsSyntax,
  // `[^named]` and `^[inline]` notes. After GFM, whose named notes it takes over: of two constructs for one
  // character the later one is tried first.
  // Its types are those of unified 10.
  [remarkFootnotes as unknown as Plugin<[{ inlineNotes: boolean }]>, { inlineNotes: true }],
  // `[@key]`. After the notes, so that a citation's brackets inside a note do not end the note.
  remarkCitationSyntax,
  // Wraps the parser, so it comes when the parser is complete.
  remarkSyntaxErrors,
];
