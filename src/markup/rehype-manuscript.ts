import type { Root } from 'hast';
import { removePosition } from 'unist-util-remove-position';
import type { VFile } from 'vfile';
import { frontmatterOf } from './article-file.ts';

/**
 * Hands the finished tree on as `manuscript`, beside the frontmatter, as plain data. The web page shows the very
 * same tree; feeds and other editions are made from this copy, so an article is parsed once.
 */
export function rehypeManuscript() {
  return (tree: Root, file: VFile): void => {
    const manuscript = structuredClone(tree);
    removePosition(manuscript, { force: true });
    frontmatterOf(file)['manuscript'] = manuscript;
  };
}
