import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';

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

/** A picture as one file of moderate size, for where a page's choice of sizes can't go: path, and size in pixels. */
export async function pictureFile(path: string, width = 1200): Promise<{ src: string; width: number; height: number }> {
  const original = picture(path);
  const scale = Math.min(1, width / original.width);
  const size = { width: Math.round(original.width * scale), height: Math.round(original.height * scale) };
  if (original.format === 'svg') return { src: original.src, ...size };
  const { src } = await getImage({ src: original, ...size, format: original.format === 'png' ? 'png' : 'jpg' });
  return { src, ...size };
}
