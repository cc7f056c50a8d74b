import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { refuse } from '../findings/refuse.ts';
import { UnfitError } from '../findings/unfit-error.ts';

/**
 * Says what MDX's own syntax errors mean for someone who writes text. They stop the parser, so there is one at
 * a time; its place is kept.
 */
export function remarkSyntaxErrors(this: Processor): void {
  const { parser } = this;
  if (!parser) return;
  this.parser = (document, file) => {
    try {
      return parser(document, file);
    } catch (error) {
      throw explain(error as VFileMessage, file);
    }
  };
}

/** What the parser says → what to do. The first that matches is added to the message. */
const ADVICE: readonly [said: RegExp, advice: string][] = [
  [/create a comment in MDX/u, 'to leave a comment for other editors, write `{/* comment */}`; readers do not see it'],
  [/acorn|expression|in `\{`|corresponding closing brace/iu, 'a brace `{` begins code in MDX, and an article holds none: to print a brace, write `\\{`'],
  [/closing tag|closing slash/iu, 'each `<Component>` needs its `</Component>`, or ends in `/>` where it holds no text; both stand on lines of their own'],
  [/./u, 'the sign `<` begins a component in MDX: to print the sign, write `\\<`; in a component, put each value between straight quotation marks, `alt="…"`'],
];

function explain({ message, reason, place }: VFileMessage, file: VFile): Error {
  const advice = ADVICE.find(([said]) => said.test(message))?.[1];
  const point = place && 'start' in place ? place.start : place;
  refuse(file, point, 'markdown-syntax', `${(reason || message).replace(/\.$/u, '')}: ${advice}`);
  return new UnfitError([file]);
}
