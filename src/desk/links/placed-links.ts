import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { remarkArticleFile } from '../../editorial/remark-article-file.ts';
import { frontmatterDocument } from '../../findings/frontmatter-document.ts';
import { sourcesOf } from '../../markup/article-file.ts';
import { syntax } from '../../markup/syntax.ts';
import { isWebAddress } from '../../sources/address.ts';
import type { PlacedLink } from './link.ts';

/**
 * The web addresses of an article: those of its sources and their archived copies, and those in its text. What can't be
 * read becomes an error of the file.
 */
export function placedLinks(file: VFile): PlacedLink[] {
  const links: PlacedLink[] = [];
  const tree = unified().use(remarkParse).use(remarkMdx).use(remarkArticleFile).use(syntax).parse(file);
  const frontmatter = frontmatterDocument(String(file.value));
  for (const [key, { URL: address, archive }] of Object.entries(sourcesOf(file))) {
    const place = (field: string) => frontmatter?.pointOf(['sources', key, field]) ?? { line: 1, column: 1 };
    if (address !== undefined) links.push({ address, file: file.path, ...place('URL'), source: { key, archived: archive !== undefined } });
    if (archive !== undefined) links.push({ address: archive, file: file.path, ...place('archive') });
  }
  visit(tree, (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !isWebAddress(node.url)) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    links.push({ address: node.url, file: file.path, line, column });
  });
  return links;
}
