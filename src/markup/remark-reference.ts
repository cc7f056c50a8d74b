import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { articleItem } from '../articles/reference.ts';
import { articleSchema } from '../articles/schema.ts';
import type { CitationStyle } from '../sources/citation-style.ts';
import { formatReference } from '../sources/format-citations.ts';
import { frontmatterOf, slugOf } from './article-file.ts';

/**
 * Hands on how others cite the article, as `reference`, beside the frontmatter.
 *
 * @param options.style How citations look.
 */
export function remarkReference({ style }: { style: CitationStyle }) {
  return (_tree: Root, file: VFile): void => {
    // Where the frontmatter is not valid, its own check reports that.
    const { data } = articleSchema.safeParse(frontmatterOf(file));
    if (data) frontmatterOf(file)['reference'] = formatReference(articleItem({ ...data, slug: slugOf(file) }), style);
  };
}
