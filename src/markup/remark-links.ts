import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { refuse } from '../findings/refuse.ts';
import { isWebAddress } from '../sources/address.ts';
import { definitionsIn } from './definitions.ts';

/**
 * Checks where links lead: to the web, to a page of this site, to a place in the article, or to a mailbox.
 * `javascript:` would run in every edition, and `example.org` would lead to a page of this site that is none.
 */
export function remarkLinks() {
  return (tree: Root, file: VFile): void => {
    const definitions = definitionsIn(tree);
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'linkReference') return;
      const address = node.type === 'link' ? node.url : definitions.get(node.identifier);
      if (address === undefined || leadsSomewhere(address)) return;
      const meant = /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/u.test(address) ? `; did you mean \`https://${address}\`?` : '';
      refuse(file, node, 'link-address', `Unexpected ${address ? `address \`${address}\`` : 'empty address'} of a link, expected one that begins with \`https://\`, \`http://\`, \`mailto:\`, \`/\` or \`#\`${meant}`);
    });
  };
}

function leadsSomewhere(address: string): boolean {
  return isWebAddress(address) || /^(?:mailto:.|#.|\/(?!\/))/iu.test(address);
}
