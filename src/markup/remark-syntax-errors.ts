import type { Root } from 'mdast';
import type { Point } from 'unist';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { refuse } from '../findings/refuse.ts';

/**
 * Says what MDX's own syntax errors mean for someone who writes text. They stop the parser, so there is one at
 * a time, and the tree is empty; it is told where the component or brace begins, as that is where an editor has to look.
 */
export function remarkSyntaxErrors(this: Processor): void {
  const { parser } = this;
  if (!parser) return;
  this.parser = (document, file) => {
    try {
      return parser(document, file);
    } catch (error) {
      explain(error as VFileMessage, file);
      const nothing: Root = { type: 'root', children: [] };
      return nothing;
    }
  };
}

interface Explanation {
  /** What the parser says. */
  said: RegExp;
  /** The sign, before the place that the parser names, with which the trouble begins; the place itself without one. */
  begins?: '<' | '{';
  /** @param tag The tag that begins there, without its attributes. @param found What the parser said. */
  reason(tag: string, found: RegExpExecArray): string;
}

/** The first that matches is told. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    said: /create a comment in MDX/u,
    begins: '<',
    reason: () => 'Unexpected `<!--`, expected `{/* … */}`: that is how a comment for other editors is written; readers do not see it',
  },
  {
    said: /create a link in MDX/u,
    begins: '<',
    reason: () => 'Unexpected address between `<` and `>`, expected it without these signs, `https://example.org`, or as a link, `[words](https://example.org)`',
  },
  {
    said: /import\/exports/u,
    reason: () => 'Unexpected `import` or `export` at the start of a paragraph, expected text: an article holds no code. To begin a paragraph with the word, put a space before it',
  },
  {
    said: /expression|brace/u,
    begins: '{',
    reason: () => 'Unexpected `{`, expected text: a brace begins code, and an article holds none. To print a brace, write `\\{`',
  },
  {
    said: /a closing tag for `<(?<name>[^`]*)>` \((?<line>\d+):(?<column>\d+)/u,
    reason: (tag, { groups }) => `Unexpected \`${tag}\` without an end, expected \`</${groups?.['name']}>\` after its text; where that is more than one paragraph, both stand on lines of their own. Where it holds no text, write \`<${groups?.['name']} />\``,
  },
  {
    said: /expected an open tag first/u,
    begins: '<',
    reason: (tag) => `Unexpected \`${tag}\`, expected \`${tag.replace('/', '')}\` before it`,
  },
  {
    said: /closing tag for `(?<open>[^`]*)`/u,
    begins: '<',
    reason: (tag, { groups }) => `Unexpected \`${tag}\`, expected the end of \`${groups?.['open']}\` first`,
  },
  {
    said: /^Expected the closing tag/u,
    begins: '<',
    reason: (tag) => `Unexpected \`${tag}\` in another paragraph than its beginning, expected both on lines of their own`,
  },
  {
    said: /character `(?<sign>.+)` \(U.*before attribute value/u,
    reason: (_, { groups }) => `Unexpected \`${groups?.['sign']}\` after \`=\`, expected a straight quotation mark on both sides of the value: \`alt="…"\``,
  },
  {
    said: /attribute|end of the tag|to end the tag/u,
    begins: '<',
    reason: (tag) => `Unexpected sign in \`${tag}\`, expected values such as \`alt="…"\`, each between two straight quotation marks, then \`>\` or \`/>\`. To print the sign \`<\`, write \`\\<\``,
  },
  {
    said: /name/u,
    begins: '<',
    reason: () => 'Unexpected `<`, expected `\\<`: the sign alone begins a component',
  },
  {
    said: /lazy line/u,
    reason: () => 'Unexpected beginning of a line, expected `>` like the lines of the quotation before it, or the spaces of its list',
  },
  { said: /.*/su, reason: (_, [said]) => said },
];

function explain(error: VFileMessage, file: VFile): void {
  const said = error.reason || error.message;
  for (const { said: pattern, begins, reason } of EXPLANATIONS) {
    const found = pattern.exec(said);
    if (!found) continue;
    const point = beginning(placeOf(error, found), begins, String(file.value));
    refuse(file, point, 'markdown-syntax', reason(tagAt(point, String(file.value)), found));
    return;
  }
}

function placeOf({ place }: VFileMessage, { groups }: RegExpExecArray): Point {
  if (groups?.['line']) return { line: Number(groups['line']), column: Number(groups['column']) };
  return (place && 'start' in place ? place.start : place) ?? { line: 1, column: 1 };
}

function beginning(point: Point, sign: string | undefined, text: string): Point {
  if (!sign) return point;
  const before = linesUpTo(point, text);
  const line = before.findLastIndex((each) => each.includes(sign));
  return line < 0 ? point : { line: line + 1, column: (before[line]?.lastIndexOf(sign) ?? 0) + 1 };
}

/** The lines of a text as far as a point, the sign at the point included. */
function linesUpTo({ line, column }: Point, text: string): string[] {
  return text.split('\n').slice(0, line).map((each, index) => (index === line - 1 ? each.slice(0, column) : each));
}

function tagAt({ line, column }: Point, text: string): string {
  const name = /^<(?:\/?[^\s/>]*)/u.exec(text.split('\n')[line - 1]?.slice(column - 1) ?? '')?.[0] ?? '<';
  return `${name}>`;
}
