import { type Locator, parseLocator } from './locator.ts';

/** One source named by a citation: `see @nyt, p. 4`. */
export interface CitedSource {
  key: string;
  /** Text before the source: “see”. */
  prefix: string;
  locator?: Locator;
  /** Text after the source and its locator. */
  suffix: string;
  /** `-@nyt`: the author stands in the sentence already. */
  suppressAuthor: boolean;
}

/** A source's key, as Pandoc has it: letters and digits, between them a single sign. */
export const KEY = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&+?~/-](?=[\p{L}\p{N}_]))*`;
const CITED = new RegExp(String.raw`^(?<prefix>.*?(?<![\p{L}\p{N}_]))(?<minus>-?)@(?<key>${KEY})(?<suffix>.*)$`, 'su');

/**
 * Reads what stands between the brackets of a citation, in Pandoc's syntax
 * (https://pandoc.org/MANUAL.html#citation-syntax): `see @nyt; @intercept-series, para. 2`.
 *
 * @param content The text without its brackets; line endings count as spaces.
 * @returns The cited sources in order. `undefined` where no part names a key, so that the brackets are ordinary
 *   text. A part without a key beside others that have one is added to the one before it, as its suffix.
 */
export function parseCitation(content: string): CitedSource[] | undefined {
  const cited: CitedSource[] = [];
  for (const part of content.replace(/\s+/gu, ' ').split(';')) {
    const { prefix = '', minus, key, suffix = '' } = CITED.exec(part)?.groups ?? {};
    const previous = cited.at(-1);
    if (key) {
      const { locator, rest } = parseLocator(suffix);
      cited.push({ key, prefix: prefix.trim(), ...(locator && { locator }), suffix: rest, suppressAuthor: minus === '-' });
    } else if (previous) {
      previous.suffix = [previous.suffix, part.trim()].filter(Boolean).join('; ');
    } else {
      return undefined;
    }
  }
  return cited;
}
