import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { errorsOf } from '../findings/finding.ts';
import { UnfitError } from '../findings/unfit-error.ts';

export interface VerdictOptions {
  /** Whether an article with errors is shown empty, as the preview does, which tells of them itself. */
  lenient: boolean;
}

/** Stops an article that has errors. Last in the list, so that an editor reads all of them at once. */
export function remarkVerdict({ lenient }: VerdictOptions) {
  return (tree: Root, file: VFile): void => {
    if (errorsOf(file).length === 0) return;
    if (!lenient) throw new UnfitError([file]);
    tree.children = [];
  };
}
