import type { PhrasingContent, Root } from 'mdast';
import type { Processor } from 'unified';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { errorsOf } from '../findings/finding.ts';
import { refuse } from '../findings/refuse.ts';
import { remarkTextOnly } from './remark-text-only.ts';

interface Surroundings {
  figure: Node;
  /** Names of the article's notes, which a caption may refer to. */
  notes: readonly string[];
  file: VFile;
  /** Parses it like the text around it. */
  processor: Processor;
}

/**
 * A caption or credit, which is written as an attribute, as Markdown. All of it stands where the figure stands, as
 * far as messages are concerned.
 *
 * @returns The words; none where there was an error.
 */
export function readCaption(text: string, { figure, notes, file, processor }: Surroundings): PhrasingContent[] {
  // A reference is one only where its note is written.
  const definitions = notes.map((name) => `\n\n[^${name}]: .`).join('');
  const caption = new VFile({ path: file.path, value: text + definitions, data: file.data });
  const tree = processor.parse(caption) as Root;
  for (const { ruleId, reason } of errorsOf(caption)) refuse(file, figure, ruleId ?? 'markdown-syntax', `${reason} (in a caption or credit)`);
  tree.children = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
  visit(tree, (node) => {
    if (figure.position) node.position = figure.position;
  });
  remarkTextOnly()(tree, file);
  return tree.children.flatMap((block) => ('children' in block ? (block as Parent).children : [block])) as PhrasingContent[];
}
