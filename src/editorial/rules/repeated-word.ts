import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { languageOf } from '../../markup/article-file.ts';
import { placeInText } from '../../markup/written-place.ts';

/** The same word twice in a row, in languages whose repetitions are known. */
export const repeatedWord = lintRule<Root>('verbatim:repeated-word', (tree, file) => {
  const meant = MEANT[languageOf(file).split('-')[0] ?? ''];
  if (!meant) return;
  visit(tree, 'text', (node) => {
    for (const { 0: found, index, groups } of node.value.matchAll(/(?<![\p{L}\p{M}\p{N}’'-])(?<word>\p{L}[\p{L}\p{M}]*)\s+\k<word>(?![\p{L}\p{M}\p{N}’'-])/giu)) {
      const word = groups?.['word'] ?? '';
      if (!meant.includes(word.toLowerCase())) file.message(`Unexpected second \`${word}\`, expected one`, placeInText(file, node, index + found.length - word.length));
    }
  });
});

/** Words that are meant to come twice: “that that”, „die, die die …“, « nous nous ». */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  en: ['that', 'had', 'is', 'very', 'bora', 'tut', 'no'],
  de: ['der', 'die', 'das', 'den', 'dem', 'sie', 'es', 'sehr', 'wir', 'ihr'],
  fr: ['nous', 'vous', 'très'],
};
