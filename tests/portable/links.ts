import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Ids in the order of the tree. */
export function idsIn(body: Root | undefined): string[] {
  return properties(body, 'id');
}

/** Ids that links of the tree lead to. */
export function linksWithin(body: Root): string[] {
  return properties(body, 'href').filter((href) => href.startsWith('#')).map((href) => decodeURIComponent(href.slice(1)));
}

function properties(body: Root | undefined, name: 'id' | 'href'): string[] {
  const found: string[] = [];
  if (body) visit(body, 'element', (node) => void (name in node.properties && found.push(String(node.properties[name]))));
  return found;
}
