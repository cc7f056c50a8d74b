import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** What is no text, or can do something. */
const NO_TEXT = [
  'applet', 'audio', 'base', 'button', 'canvas', 'datalist', 'dialog', 'embed', 'form', 'frame', 'frameset', 'head', 'iframe', 'input', 'link', 'map',
  'math', 'meta', 'nav', 'noscript', 'object', 'param', 'script', 'select', 'source', 'style', 'svg', 'template', 'textarea', 'title', 'track', 'video',
];
/** Ways to say so in a report. */
const NAMES: Readonly<Record<string, string>> = { iframe: 'a page within the page', nav: 'a navigation', math: 'a formula', svg: 'a drawing (SVG)' };

/**
 * Takes out of a text what an article can't hold: programs, forms, players, comments; and addresses that are no web or mail
 * addresses, whose words stay. A table gets the row of headings that an article's has.
 *
 * @returns What was taken out, a sentence each.
 */
export function clean(tree: Root): string[] {
  const lost: string[] = [];
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'comment' || node.type === 'doctype') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'element') return undefined;
    if (NO_TEXT.includes(node.tagName)) {
      const words = toString(node).replaceAll(/\s+/gu, ' ').trim();
      const what = NAMES[node.tagName] ?? `\`<${node.tagName}>\``;
      if (!['link', 'meta', 'style', 'title', 'head'].includes(node.tagName)) lost.push(`${what[0]?.toUpperCase()}${what.slice(1)}${words ? ` with the words “${words.slice(0, 60)}”` : ''}.`);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName === 'table') nameColumns(node);
    // A cell of an article is one line.
    if (/^t[dh]$/u.test(node.tagName)) node.children = node.children.flatMap((child, place) => (place > 0 && child.type === 'element' ? [{ type: 'text', value: ' ' }, child] : [child]));
    if (node.tagName === 'a' && !isKept(node)) {
      if (node.properties['href'] !== undefined) lost.push(`The address \`${String(node.properties['href']).slice(0, 80)}\` of the words “${toString(node).slice(0, 60)}”.`);
      (parent.children as ElementContent[]).splice(index, 1, ...node.children);
      return index;
    }
    if ((Number(node.properties['colSpan'] ?? 1) > 1 || Number(node.properties['rowSpan'] ?? 1) > 1) && /^t[dh]$/u.test(node.tagName)) {
      lost.push(`That the cell “${toString(node).slice(0, 60)}” goes over several columns or rows.`);
    }
    return undefined;
  });
  return lost;
}

/** A table of an article begins with the names of its columns; where none is marked as such, they are its first row. */
function nameColumns(table: Element): void {
  const rows: Element[] = [];
  visit(table, 'element', (node) => void (node.tagName === 'tr' && rows.push(node)));
  const cells = (row: Element | undefined): Element[] => (row?.children ?? []).filter((cell) => cell.type === 'element');
  if (rows.some((row) => cells(row).some(({ tagName }) => tagName === 'th'))) return;
  for (const cell of cells(rows[0])) cell.tagName = 'th';
}

function isKept({ properties, children }: Element): boolean {
  return /^(?:https?:\/\/[^/\s]|mailto:.)/iu.test(String(properties['href'] ?? '')) && URL.canParse(String(properties['href'])) && children.length > 0;
}
