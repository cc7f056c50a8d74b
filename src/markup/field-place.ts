import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { type FieldPath, frontmatterDocument } from '../findings/frontmatter-document.ts';

export interface WrittenOptions {
  /** The article at a path, as it was written: what the plugins see of it has no frontmatter. */
  written(path: string): string;
}

/** Where a field of the frontmatter stands. */
export function fieldPlace(file: VFile, path: FieldPath, { written }: WrittenOptions): Point | undefined {
  return frontmatterDocument(written(file.path))?.pointOf(path);
}
