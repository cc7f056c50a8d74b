import { formatDay, formatNames } from '../articles/day.ts';
import { site } from '../site.ts';
import type { Block } from './picture/block-outlines.ts';
import { COLOURS, wordPicture } from './picture/word-picture.ts';

/** What stands on a cover. */
export interface Cover {
  title: string;
  subtitle?: string | undefined;
  authors: readonly string[];
  /** The day, as `2019-11-20`. */
  date?: string | undefined;
  lang: string;
}

/**
 * The cover of a book: the journal's name, the title with its subtitle, the authors and the day; what there is none of is left out.
 *
 * @returns PNG, 1600 by 2560 pixels; the same book gives the same bytes.
 */
export async function cover({ title, subtitle, authors, date, lang }: Cover): Promise<Uint8Array<ArrayBuffer>> {
  const block = (text: string, rest: Pick<Block, 'top' | 'bottom' | 'largest'> & Partial<Block>): Block => ({ text, lang, weight: 600, colour: COLOURS.ink, stands: 'top', ...rest });
  return wordPicture({
    width: 1600,
    height: 2560,
    margin: 160,
    lang,
    rule: { top: 360, height: 14 },
    blocks: [
      block(title === site.title ? '' : site.title, { lang: site.language, top: 200, bottom: 310, largest: 84 }),
      block(title, { top: 480, bottom: 1560, largest: 260 }),
      block(subtitle ?? '', { weight: 400, colour: COLOURS.soft, top: 1620, bottom: 2040, largest: 84 }),
      block(formatNames(authors), { weight: 400, top: 2080, bottom: 2270, largest: 72, stands: 'bottom' }),
      block(date ? formatDay(date) : '', { lang: site.language, weight: 400, colour: COLOURS.soft, top: 2300, bottom: 2390, largest: 64, stands: 'bottom' }),
    ],
  });
}
