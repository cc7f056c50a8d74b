import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { markup } from './nodes.ts';

/** A dash that opens the attribution of a block quotation: “— The Intercept”. */
const DASH = /^\s*(?:—|–|-{2,3})\s*/u;

/**
 * Sets a block quotation apart from whom it is attributed to: a last paragraph, or a last line, that begins with a
 * dash becomes the caption of a `<figure>`. The quotation itself then holds nothing but what was said
 * (HTML Living Standard, 4.4.4: attribution stands outside the `blockquote`).
 */
export function remarkQuotations() {
  return (tree: Root): void => {
    visit(tree, 'blockquote', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const attribution = takeAttribution(node);
      if (!attribution) return undefined;
      const figure = markup('figure', { className: ['quotation'] }, [node, markup('figcaption', {}, attribution)]);
      parent.children.splice(index, 1, figure);
      // Goes on inside of it: quotations stand in quotations.
      return index + 1;
    });
  };
}

/** Takes the attribution out of a quotation; `undefined` where it has none. */
function takeAttribution(quotation: Blockquote): PhrasingContent[] | undefined {
  const last = quotation.children.at(-1);
  if (last?.type !== 'paragraph') return undefined;
  const { said, by } = splitAtDash(last);
  if (!by || (said.length === 0 && quotation.children.length === 1)) return undefined;
  if (said.length > 0) last.children = said;
  else quotation.children.pop();
  return by;
}

/** Splits a paragraph before the line that begins with a dash. */
function splitAtDash({ children }: Paragraph): { said: PhrasingContent[]; by?: PhrasingContent[] } {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text') continue;
    const lines = child.value.split('\n');
    const line = lines.findIndex((text, number) => (number > 0 || index === 0) && DASH.test(text));
    if (line < 0) continue;
    const before = lines.slice(0, line).join('\n');
    const after = lines.slice(line).join('\n').replace(DASH, '— ');
    return {
      said: [...children.slice(0, index), ...(before ? [{ ...child, value: before }] : [])],
      by: [{ ...child, value: after }, ...children.slice(index + 1)],
    };
  }
  return { said: children };
}
