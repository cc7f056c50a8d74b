import { slug } from 'github-slugger';

/** Addresses that the site itself uses. */
const RESERVED = ['404', '500', 'archive', 'corrections', 'feeds', 'pagefind', 'rss', 'search', 'topics'];
const LONGEST = 60;

/** Whether the name of a folder can be the address of an article: small letters of any script, digits and hyphens. */
export function isSlug(name: string): boolean {
  return /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}]*(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u.test(name) && !RESERVED.includes(name);
}

/**
 * An address made of a headline, in its own script: “What Tehran picked up” → `what-tehran-picked-up`.
 *
 * @returns At most 60 signs, whole words where that can be; `undefined` where the headline has no letter or digit.
 */
export function slugOfTitle(title: string): string | undefined {
  // What joins letters of Persian and the like is not seen in an address, and marks in NFC are one with their letters.
  const words = slug(title.normalize('NFC').replaceAll(/\p{Cf}/gu, '')).split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  let name = '';
  for (const word of words) {
    const longer = name ? `${name}-${word}` : [...word].slice(0, LONGEST).join('');
    if ([...longer].length > LONGEST) break;
    name = longer;
  }
  if (name === '') return undefined;
  return isSlug(name) ? name : `${name}-article`;
}
