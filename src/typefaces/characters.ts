import { readdirSync, readFileSync } from 'node:fs';
import { site } from '../site.ts';

/** What stands on every page, whatever the articles say: letters, figures, punctuation. */
const COMMON = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \u{A0}.,:;!?\'"()[]-–—‘’“”…/&#·*@';

/**
 * Every character that the articles print, with those that the site's own words and its name need.
 *
 * @param folder The folder of the articles.
 * @returns Each character once, in the order of Unicode.
 */
export function charactersOf(folder: URL): string {
  const characters = new Set(COMMON + site.title + site.description);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.mdx')) continue;
    for (const character of readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')) characters.add(character);
  }
  return [...characters].filter((character) => character >= ' ').sort().join('');
}
