import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { warn } from '../findings/warn.ts';
import { withoutTracking } from '../sources/tracking.ts';
import { sourcesOf } from './article-file.ts';
import { fieldPlace, type WrittenOptions } from './field-place.ts';

/**
 * Warns of sources that nothing cites, and of addresses that tell a source who sent the reader.
 *
 * @param options.written Gives the article as it was written, with its frontmatter.
 */
export function remarkSources(options: WrittenOptions) {
  return (tree: Root, file: VFile): void => {
    // Where the text could not be read, nothing is known of its citations.
    if (tree.children.length === 0) return;
    const sources = sourcesOf(file);
    const cited = new Set<string | undefined>();
    visit(tree, 'citation', (citation) => {
      for (const { key } of citation.cited) cited.add(key).add(sources[key]?.asCitedIn);
    });
    for (const [key, { URL: address }] of Object.entries(sources)) {
      const place = (...field: string[]) => fieldPlace(file, ['sources', key, ...field], options);
      if (!cited.has(key)) {
        warn(file, place(), 'unused-source', `Unexpected source \`${key}\` that nothing cites, expected \`[@${key}]\` in the text; else take it out`);
      }
      const clean = address === undefined ? undefined : withoutTracking(address);
      if (clean) {
        warn(file, place('URL'), 'tracking-parameters', `Unexpected parameters in the address of \`${key}\` that tell who sent a reader, expected \`${clean}\``);
      }
    }
  };
}
