import { basename } from 'node:path';
import { SKIP, visit } from 'unist-util-visit';
import { decodedAddress } from '../../sources/address.ts';
import type { Imported } from './imported.ts';

const KINDS = /\.(?:avif|gif|jpe?g|png|svg|tiff|webp)$/iu;
const NO_ALT = 'A picture that has still to be described';

/**
 * Finds the pictures of a text, and names them as files that lie beside the article. One that can't be had is taken out; one
 * without a description gets a sentence that says so, as every picture has to be described.
 *
 * @param read The content of a picture's file, by its address in the text; `undefined` where there is none.
 */
export async function takePictures({ tree, pictures, lost }: Imported, read: (address: string) => Promise<Uint8Array | undefined>): Promise<Map<string, Uint8Array>> {
  const found: { address: string; remove(): void; rename(name: string): void; alt: string }[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || !parent || index === undefined) return undefined;
    const alt = String(node.properties['alt'] ?? '').trim();
    const remove = () => void parent.children.splice(parent.children.indexOf(node), 1);
    const rename = (name: string) => void (node.properties = { src: `./${name}`, alt: alt || NO_ALT });
    found.push({ address: decodedAddress(String(node.properties['src'] ?? '')), remove, rename, alt });
    return SKIP;
  });
  const files = new Map<string, Uint8Array>();
  const names = new Map<string, string>();
  for (const { address, remove, rename, alt } of found) {
    const bytes = pictures.get(address) ?? (KINDS.test(address) ? await read(address) : undefined);
    if (!bytes || !KINDS.test(address)) {
      remove();
      lost.push(`The picture \`${address.slice(0, 80)}\`${alt ? ` (“${alt}”)` : ''}: ${/^[a-z]+:/iu.test(address) ? 'it is not a file; save it beside the text' : KINDS.test(address) ? 'there is no such file' : 'browsers do not show its kind'}.`);
      continue;
    }
    const name = names.get(address) ?? freeName(basename(address), files);
    names.set(address, name);
    files.set(name, bytes);
    rename(name);
    if (!alt) lost.push(`What the picture \`${name}\` shows: write it between its brackets.`);
  }
  return files;
}

/** A name that no other file has; spaces and signs become hyphens. */
function freeName(name: string, files: ReadonlyMap<string, unknown>): string {
  const [, stem = '', kind = ''] = /^(.*)(\.[^.]+)$/u.exec(name) ?? [];
  const clean = stem.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'picture';
  let free = clean;
  for (let count = 2; files.has(free + kind.toLowerCase()); count += 1) free = `${clean}-${count}`;
  return free + kind.toLowerCase();
}
