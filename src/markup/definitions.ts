import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The addresses that stand apart from their links and pictures, `[name]: https://…`, by identifier; the first counts. */
export function definitionsIn(tree: Root): Map<string, string> {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  return addresses;
}
