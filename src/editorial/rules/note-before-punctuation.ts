import type { Nodes, Parents, Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visitParents } from 'unist-util-visit-parents';
import { isMark } from '../note-marks.ts';

/** Notes that stand before the punctuation mark of their phrase. A dash comes after its note. */
export const noteBeforePunctuation = lintRule<Root>('verbatim:note-before-punctuation', (tree, file) => {
  visitParents(tree, (node: Nodes, ancestors) => {
    const parent = ancestors.at(-1) as Parents | undefined;
    if (!parent || !isMark(node, ancestors)) return;
    const after = parent.children[parent.children.indexOf(node as never) + 1];
    const [sign] = (after?.type === 'text' && /^[.,;:!?…]/u.exec(after.value)) || [];
    if (sign) file.message(`Unexpected note before \`${sign}\`, expected it after the mark: \`words${sign}[@key]\``, node);
  });
});
