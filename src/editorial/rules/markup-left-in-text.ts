import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { sourceOf } from '../../findings/refuse.ts';
import { placeInText } from '../../markup/written-place.ts';

/** Signs of Markdown that were not understood, so that a reader would see them. */
export const markupLeftInText = lintRule<Root>('verbatim:markup-left-in-text', (tree, file) => {
  visit(tree, 'text', (node) => {
    for (const { said, what } of LEFT) {
      for (const { 0: found, index } of node.value.matchAll(said)) {
        const place = placeInText(file, node, index);
        const column = (place?.column ?? 1) - (node.position?.start.line === place?.line ? (node.position?.start.column ?? 1) : 1);
        const line = sourceOf(file, node).split('\n')[(place?.line ?? 1) - (node.position?.start.line ?? 1)] ?? '';
        // Escaped signs are meant to be seen.
        if (line[column - 1] !== '\\' && line.startsWith(found.trim().slice(0, 2), column)) file.message(`Unexpected \`${found.trim().split('\n')[0]}\` that readers would see, ${what}. To print the signs, put \`\\\` before them`, place);
      }
    }
  });
});

const LEFT: readonly { said: RegExp; what: string }[] = [
  { said: /\*\*|__(?=\S)/gu, what: 'expected its counterpart: `**words**`, without spaces inside' },
  { said: /\^\[/gu, what: 'expected `]` at the end of the note: `^[The note.]`' },
  { said: /\[ *-?@ ?[\p{L}\p{N}]+/gu, what: 'expected a citation as in `[@key]`, without a space after `@` and with `]` at its end' },
  { said: /\]\(/gu, what: 'expected a link as in `[words](https://…)`, with `)` at its end and no space in its address' },
  { said: /\]\[/gu, what: 'expected a link as in `[words](https://…)`: nothing of that name has been defined' },
  { said: /^\|.*\|[\s\S]*/gmu, what: 'expected a table: a second line `| --- | --- |` with as many columns as the first' },
];
