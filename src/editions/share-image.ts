import { formatDay } from '../articles/day.ts';
import { SHARE_IMAGE_SIZE } from '../articles/share-image.ts';
import { site } from '../site.ts';
import { COLOURS, wordPicture } from './picture/word-picture.ts';

/**
 * The picture that stands for an article where its address is shared: the journal's name, the headline and the day, as the page
 * prints it.
 *
 * @returns PNG of the size {@link SHARE_IMAGE_SIZE}; the same article gives the same bytes.
 */
export async function shareImage({ title, date, lang }: { title: string; date: string; lang: string }): Promise<Uint8Array<ArrayBuffer>> {
  return wordPicture({
    ...SHARE_IMAGE_SIZE,
    margin: 80,
    lang,
    rule: { top: 136, height: 6 },
    blocks: [
      { text: site.title, lang: site.language, weight: 600, colour: COLOURS.ink, top: 64, bottom: 112, largest: 40, stands: 'top' },
      { text: title, lang, weight: 600, colour: COLOURS.ink, top: 186, bottom: 506, largest: 144, stands: 'top' },
      { text: formatDay(date), lang: site.language, weight: 400, colour: COLOURS.soft, top: 516, bottom: 566, largest: 34, stands: 'bottom' },
    ],
  });
}
