import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { errorsOf, UnfitError } from '../findings/unfit-error.ts';

/** Stops an article that has errors. Last in the list, so that an editor reads all of them at once. */
export function remarkVerdict() {
  return (_tree: Root, file: VFile): void => {
    if (errorsOf(file).length > 0) throw new UnfitError([file]);
  };
}
