import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import type { Imported } from './imported.ts';

/** A page of HTML: its `article` or `main` where it has one, else all of its body. */
export function readWebPage(text: string): Imported {
  const page = fromHtml(text);
  const body = find(page, 'article') ?? find(page, 'main') ?? find(page, 'body');
  const html = find(page, 'html');
  const title = find(page, 'title');
  return {
    tree: { type: 'root', children: body?.children ?? [] },
    otherTitle: title && toString(title).trim(),
    lang: html && String(html.properties['lang'] ?? '') || undefined,
    pictures: new Map(),
    lost: [],
  };
}

function find(tree: Root, name: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (node.tagName !== name) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}
