import type { Processor } from 'unified';
import { readFrontmatter } from '../articles/frontmatter.ts';
import { frontmatterDocument } from '../findings/frontmatter-document.ts';
import { frontmatterOf } from '../markup/article-file.ts';
import { sourcesSchema } from '../sources/schema.ts';

/**
 * Lets a parser of MDX read a whole article: its frontmatter is checked and handed on, and what is parsed has blanks in
 * its place, so that every line and column stays true. It comes before the steps of `markup/pipeline.ts`.
 *
 * Where the sources can't be read the text is not looked at: each of its citations would be a mistake that is none.
 */
export function remarkArticleFile(this: Processor): void {
  const { parser } = this;
  if (!parser) return;
  this.parser = (document, file) => {
    // A caption is parsed like the text around it, and has the article's frontmatter already.
    if (file.data['astro'] !== undefined) return parser(document, file);
    readFrontmatter(file);
    const frontmatter = frontmatterDocument(document);
    if (!frontmatter || frontmatter.document.errors.length > 0) return parser('', file);
    Object.assign(frontmatterOf(file), frontmatter.document.toJS());
    if (!sourcesSchema.safeParse(frontmatterOf(file)['sources'] ?? {}).success) return parser('', file);
    const blanks = document.slice(0, frontmatter.end).replaceAll(/[^\r\n]/gu, ' ');
    return parser(blanks + document.slice(frontmatter.end), file);
  };
}
