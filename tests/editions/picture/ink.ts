import sharp from 'sharp';
import { COLOURS } from '../../../src/editions/picture/word-picture.ts';

/** The pixels between which something is drawn, the last ones included. */
export interface Ink {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Where a picture has anything but paper.
 *
 * @param rows Looks between these two rows alone, without the second.
 * @returns `undefined` where all is paper.
 */
export async function inkOf(picture: Uint8Array, rows?: [top: number, bottom: number]): Promise<Ink | undefined> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const paper = Buffer.from(COLOURS.paper.slice(1), 'hex');
  const [first, end] = rows ?? [0, info.height];
  let ink: Ink | undefined;
  for (let y = first; y < end; y += 1) {
    for (let x = 0; x < info.width; x += 1) {
      const at = (y * info.width + x) * 3;
      if (paper.equals(data.subarray(at, at + 3))) continue;
      ink ??= { left: x, right: x, top: y, bottom: y };
      ink = { left: Math.min(ink.left, x), right: Math.max(ink.right, x), top: ink.top, bottom: y };
    }
  }
  return ink;
}
