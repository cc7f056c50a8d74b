/** In pixels: the size that networks ask for. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** Whether an article is shared with its own picture: it has one, of a kind that networks show. */
export function hasOwnShareImage({ image }: { image?: { src: string } | undefined }): boolean {
  return image !== undefined && !image.src.toLowerCase().endsWith('.svg');
}

/** The picture that is made of an article's headline for where its address is shared: its path, and its size in pixels. */
export function shareImageFile(slug: string): { src: string; width: number; height: number } {
  return { src: `/${slug}/share.png`, ...SHARE_IMAGE_SIZE };
}
