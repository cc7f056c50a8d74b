import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/**
 * Articles that can't be published, with everything that is wrong with them in one message, in the order of the
 * text: file, line and column, what was found and what is expected, and the id of the rule.
 */
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

/** The errors of an article in the order of its text. */
export function errorsOf(file: VFile): VFileMessage[] {
  return file.messages
    .filter(({ fatal }) => fatal)
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function describe(file: VFile, { line, column, reason, ruleId }: VFileMessage): string {
  const path = file.path.startsWith(`${file.cwd}/`) ? file.path.slice(file.cwd.length + 1) : file.path;
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  return `${place}  ${ruleId}\n  ${reason}`;
}
