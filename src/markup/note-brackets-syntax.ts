import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';

/**
 * Lets brackets stand in an inline note: `^[He wrote that “[it] was never sent”.]` ends at the last bracket.
 *
 * The note's own syntax ends it at the first `]`. By then Markdown has found the `[` that belongs to that `]` and has
 * marked it as balanced: here the `]` is taken as text where there is such a `[` within the note. So it comes after
 * Markdown's own construct and before the note's, and its plugin stands before that of the notes.
 */
export function remarkNoteBracketsSyntax(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  (data['micromarkExtensions'] ??= []).push({ text: { [RIGHT_BRACKET]: construct } });
}

const RIGHT_BRACKET = 93;

const construct: Construct = { name: 'noteBracket', tokenize, add: 'after' };

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this;
  return (code: Code) => {
    if (!isInside(context)) return nok(code);
    effects.enter('data');
    effects.consume(code);
    effects.exit('data');
    return ok;
  };
}

/** Tokens that are complete and hold text: what is in them is settled. */
const COMPLETE: readonly string[] = ['inlineNote', 'link', 'image'];

/** Whether there are more brackets that Markdown has balanced than were taken as text since the note began. */
function isInside({ events, sliceSerialize }: TokenizeContext): boolean {
  let open = 0;
  let depth = 0;
  for (const [kind, token] of events.toReversed()) {
    if (COMPLETE.includes(token.type)) depth += kind === 'exit' ? 1 : -1;
    if (kind === 'exit' || depth > 0) continue;
    if ((token.type as string) === 'inlineNoteStart') return open > 0;
    if (token.type === 'labelLink' && token._balanced) open += 1;
    if (token.type === 'data' && sliceSerialize(token) === ']') open -= 1;
  }
  return false;
}
