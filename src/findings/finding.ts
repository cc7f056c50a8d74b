import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/** The findings that keep an article from being published, in the order of its text. */
export function errorsOf(file: VFile): VFileMessage[] {
  return inOrder(file).filter(({ fatal }) => fatal);
}

/** The findings that an editor should look at, in the order of the text. */
export function warningsOf(file: VFile): VFileMessage[] {
  return inOrder(file).filter(({ fatal }) => !fatal);
}

/** A finding for people: file, line and column, the rule's id, what was found and what is expected. */
export function describe(file: VFile, { line, column, reason, ruleId }: VFileMessage): string {
  const path = file.path.startsWith(`${file.cwd}/`) ? file.path.slice(file.cwd.length + 1) : file.path;
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  return `${place}  ${ruleId}\n  ${reason}`;
}

function inOrder({ messages }: VFile): VFileMessage[] {
  return messages.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
