import type { VFile } from 'vfile';
import { describe, errorsOf } from './finding.ts';

/** Articles that can't be published, with everything that is wrong with them in one message, in the order of the text. */
export class UnfitError extends Error {
  /** Line and column of the first finding; tools that show an error in the text look for these names. */
  readonly line: number | undefined;
  readonly column: number | undefined;

  /** @param files Articles of which at least one has an error among its messages. */
  constructor(files: readonly VFile[]) {
    const findings = files.flatMap((file) => errorsOf(file).map((message) => describe(file, message)));
    const many = findings.length > 1 ? `${findings.length} things are` : 'One thing is';
    super(`This can't be published yet. ${many} to be mended:\n\n${findings.join('\n\n')}\n`);
    this.name = 'UnfitError';
    const first = files.flatMap(errorsOf)[0];
    this.line = first?.line;
    this.column = first?.column;
  }
}
