import type { CompileContext, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';
import { parseCitation } from '../sources/citation.ts';
import type { Citation } from './nodes.ts';

/**
 * Adds Pandoc's bracketed citations to Markdown: `[see @nyt, p. 4; @intercept]` becomes a `citation` node.
 *
 * A construct of the parser, and no search in finished text, so that an escaped `\[@nyt]` stays text and a
 * citation can stand inside an inline note, whose end is a bracket too. (`@benrbray/remark-cite` was looked at: it
 * knows no locators and its stable release has rested since 2021.)
 */
export function remarkCitationSyntax(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  (data['micromarkExtensions'] ??= []).push(micromarkCitation);
  (data['fromMarkdownExtensions'] ??= []).push({ exit: { citation: exitCitation } });
}

const LEFT_BRACKET = 91;
const RIGHT_BRACKET = 93;
const BACKSLASH = 92;
const LEFT_PARENTHESIS = 40;

const construct: Construct = { name: 'citation', tokenize: tokenizeCitation };
const micromarkCitation: Extension = { text: { [LEFT_BRACKET]: construct } };

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    citationMarker: 'citationMarker';
    citationText: 'citationText';
  }
}

function tokenizeCitation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this;
  let token: Token;
  return open;

  function open(code: Code): State {
    token = effects.enter('citation');
    effects.enter('citationMarker');
    effects.consume(code);
    effects.exit('citationMarker');
    return begin;
  }

  function begin(code: Code): State | undefined {
    // Nothing between the brackets: no citation, and the tokenizer allows no empty token.
    if (code === null || code === RIGHT_BRACKET) return nok(code);
    return between(code);
  }

  function between(code: Code): State | undefined {
    if (code === null || code === LEFT_BRACKET || code === BACKSLASH) return nok(code);
    if (code === RIGHT_BRACKET) return close(code);
    if (code < -2) {
      // Negative codes below −2 are line endings: CR, LF, CRLF.
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return between;
    }
    effects.enter('citationText');
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || code < -2 || code === LEFT_BRACKET || code === BACKSLASH || code === RIGHT_BRACKET) {
      effects.exit('citationText');
      return between(code);
    }
    effects.consume(code);
    return inside;
  }

  function close(code: Code): State {
    effects.enter('citationMarker');
    effects.consume(code);
    effects.exit('citationMarker');
    effects.exit('citation');
    return after;
  }

  function after(code: Code): State | undefined {
    // `[@nyt](https://…)` is a link.
    const cited = parseCitation(context.sliceSerialize(token).slice(1, -1));
    return code === LEFT_PARENTHESIS || !cited ? nok(code) : ok(code);
  }
}

function exitCitation(this: CompileContext, token: Token): undefined {
  const cited = parseCitation(this.sliceSerialize(token).slice(1, -1)) ?? [];
  const node: Citation = { type: 'citation', cited, children: [] };
  this.enter(node as never, token);
  this.exit(token);
}
