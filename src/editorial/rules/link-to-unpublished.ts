import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { frontmatterOf } from '../../markup/article-file.ts';
import { type SitePages, internalPath } from '../site-pages.ts';

/** Links to articles that are not there when this one is published. A draft may link to anything that is written. */
export const linkToUnpublished = lintRule<Root, SitePages & { today: string }>('verbatim:link-to-unpublished', (tree, file, { pageAt, today }) => {
  const { date, draft } = frontmatterOf(file);
  if (draft === true) return;
  const day = typeof date === 'string' && date > today ? date : today;
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const path = internalPath(node.url);
    const page = path === undefined ? undefined : pageAt(path);
    if (page?.draft) file.message(`Unexpected link to \`${path}\`, expected one to a published article: that one is a draft`, node);
    else if (page?.date !== undefined && page.date > day) file.message(`Unexpected link to \`${path}\`, expected one to a published article: that one is published on ${page.date}`, node);
  });
});
