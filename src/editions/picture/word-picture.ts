import sharp from 'sharp';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { typesetter } from '../../typefaces/typesetter.ts';
import { type Block, blockOutlines } from './block-outlines.ts';

/** The site's colours by day, as in `src/styles/tokens.css`. */
export const COLOURS = { paper: '#fdfcf8', ink: '#1f1d19', soft: '#534e47', accent: '#8f2418' } as const;

/** A picture made of words. All lengths are in pixels. */
export interface WordPicture {
  width: number;
  height: number;
  /** Left and right; no more of the words reaches into it than a serif. */
  margin: number;
  /** BCP 47 tag; which way it is written says on which side lines begin. */
  lang: string;
  /** A line from margin to margin. */
  rule: { top: number; height: number };
  blocks: Block[];
}

/**
 * Draws a picture. It is made of outlines alone, so that no font of the machine is asked for.
 *
 * @returns PNG; the same picture gives the same bytes.
 */
export async function wordPicture({ width, height, margin, lang, rule, blocks }: WordPicture): Promise<Uint8Array<ArrayBuffer>> {
  const typesetting = await typesetter();
  const svg = x('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, [
    x('rect', { width, height, fill: COLOURS.paper }),
    x('rect', { x: margin, y: rule.top, width: width - 2 * margin, height: rule.height, fill: COLOURS.accent }),
    ...blocks.flatMap((block) => blockOutlines(block, { left: margin, right: width - margin, lang }, typesetting)),
  ]);
  // Four colours and the mixtures at their edges: sixteen are as sharp to the eye as all of them, in a third of the bytes.
  return new Uint8Array(await sharp(Buffer.from(toXml(svg))).png({ palette: true, colours: 16, dither: 0 }).toBuffer());
}
