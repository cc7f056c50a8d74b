import type { Processor } from 'unified';
import { readFrontmatter } from '../articles/frontmatter.ts';
import { frontmatterDocument } from '../findings/frontmatter-document.ts';
import { frontmatterOf } from '../markup/article-file.ts';

/**
 * Lets a parser of MDX read a whole article: its frontmatter is checked and handed on, and what is parsed has blanks in
 * its place, so that every line and column stays true. It comes before the steps of `markup/pipeline.ts`.
 */
export function remarkArticleFile(this: Processor): void {
  const { parser } = this;
  if (!parser) return;
  this.parser = (document, file) => {
    readFrontmatter(file);
    const frontmatter = frontmatterDocument(document);
    // A document with errors has no values.
    if (frontmatter?.document.errors.length === 0) Object.assign(frontmatterOf(file), frontmatter.document.toJS());
    return parser(document.slice(0, frontmatter?.end).replaceAll(/[^\r\n]/gu, ' ') + document.slice(frontmatter?.end ?? 0), file);
  };
}
