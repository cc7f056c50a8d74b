import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { errorsOf } from '../findings/finding.ts';
import { UnfitError } from '../findings/unfit-error.ts';

export interface VerdictOptions {
  /** Is given an article that can be published, with what an editor should look at among its messages. */
  report(file: VFile): void;
}

/** Stops an article that has errors. Last in the list, so that an editor reads all of them at once. */
export function remarkVerdict({ report }: VerdictOptions) {
  return (_tree: Root, file: VFile): void => {
    if (errorsOf(file).length > 0) throw new UnfitError([file]);
    report(file);
  };
}
