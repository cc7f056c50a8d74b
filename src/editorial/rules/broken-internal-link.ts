import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { type SitePages, internalPath } from '../site-pages.ts';

/** Links to pages that the site does not have. Those to places of the article itself are `markup/remark-fragments.ts`’s. */
export const brokenInternalLink = lintRule<Root, SitePages>('verbatim:broken-internal-link', (tree, file, { pageAt }) => {
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const path = internalPath(node.url);
    if (path === undefined || pageAt(path)) return;
    const meant = pageAt(`${path}/`) ? `; did you mean \`${path}/\`?` : '; its address is the name of its folder, between two `/`';
    file.message(`Unexpected \`${path}\`, expected a page of this site${meant}`, node);
  });
});
