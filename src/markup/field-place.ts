import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { type FieldPath, frontmatterDocument } from '../findings/frontmatter-document.ts';

export interface WrittenOptions {
  /** An article as it was written: the text that Astro hands to the plugins has no frontmatter. */
  written(file: VFile): string;
}

/** Where a field of the frontmatter stands. */
export function fieldPlace(file: VFile, path: FieldPath, { written }: WrittenOptions): Point | undefined {
  return frontmatterDocument(written(file))?.pointOf(path);
}
