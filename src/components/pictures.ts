import { readFile } from 'node:fs/promises';
import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { root } from 'astro:config/server';
import sharp from 'sharp';

const files = import.meta.glob<{ default: ImageMetadata }>('/content/articles/*/*.{avif,gif,jpeg,jpg,png,svg,tiff,webp}', {
  eager: true,
});

/**
 * A picture of an article.
 *
 * @param path Its path from the project's root: `/content/articles/<slug>/harbour.jpg`.
 * @throws Error where there is none, or it is of a kind that the web does not show.
 */
export function picture(path: string): ImageMetadata {
  const file = files[path];
  if (!file) throw new Error(`Unexpected picture ${path}, expected a file of the kind AVIF, GIF, JPEG, PNG, SVG, TIFF or WebP`);
  return file.default;
}

/** The longest line of a picture that travels with a text, where a page's choice of sizes can't go, in pixels. */
const WIDTH = 1200;
/** What a clear ground becomes in a JPEG, which knows none. */
const PAPER = '#ffffff';

/** A picture as one file of moderate size: path, and size in pixels. */
export async function pictureFile(path: string): Promise<{ src: string; width: number; height: number }> {
  const original = picture(path);
  const size = moderate(original);
  if (original.format === 'svg') return { src: original.src, ...size };
  const { src } = await getImage({ src: original, ...size, format: original.format === 'png' ? 'png' : 'jpg', background: PAPER });
  return { src, ...size };
}

/** The same picture for what is no part of the site: its bytes, and their media type. */
export async function pictureBytes(path: string): Promise<{ bytes: Uint8Array; type: 'image/jpeg' | 'image/png' | 'image/svg+xml' }> {
  const original = picture(path);
  const bytes = await readFile(new URL(`.${path}`, root));
  if (original.format === 'svg') return { bytes, type: 'image/svg+xml' };
  // As a camera held it is told beside the picture, which is turned here.
  const resized = sharp(bytes).rotate().resize(moderate(original));
  return original.format === 'png' ? { bytes: await resized.png().toBuffer(), type: 'image/png' } : { bytes: await resized.flatten({ background: PAPER }).jpeg({ mozjpeg: true }).toBuffer(), type: 'image/jpeg' };
}

function moderate({ width, height }: ImageMetadata): { width: number; height: number } {
  const scale = Math.min(1, WIDTH / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
