import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { refuse } from '../findings/refuse.ts';
import { suggestion } from '../sources/nearest.ts';
import { COMPONENTS, HTML_ATTRIBUTES, HTML_ELEMENTS } from './components.ts';
import { markup } from './nodes.ts';

/**
 * Holds an article to text: Markdown, the components an author may write, and a little harmless HTML.
 *
 * MDX would run any `import`, `export` or `{expression}`. Here they are refused: an article is read by every
 * edition as a tree, and must not run code by accident. A comment, `{/* … *​/}`, is taken out.
 */
export function remarkTextOnly() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.type === 'mdxjsEsm') {
        const word = node.value.startsWith('import') ? 'import' : 'export';
        refuse(file, node, 'no-code', `Unexpected \`${word}\` at the start of a line, expected text: ${IS_NO_PROGRAM}. Components need no import; to begin a paragraph with the word, put a space before it`);
      } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        if (/^\s*\/\*[\s\S]*\*\/\s*$/u.test(node.value)) {
          parent.children.splice(index, 1);
          return index;
        }
        refuse(file, node, 'no-code', `Unexpected \`{${node.value}}\`, expected text: ${IS_NO_PROGRAM}. To print a brace, write \`\\{\``);
      } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        if (/^\p{Lu}/u.test(node.name ?? '')) {
          checkComponent(node, file);
        } else if (checkHtml(node, file)) {
          parent.children.splice(index, 1, markup(node.name ?? '', attributesOf(node), node.children));
          return index;
        } else {
          return SKIP;
        }
      }
      return undefined;
    });
  };
}

const IS_NO_PROGRAM = 'an article holds no code';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** An element's attributes by name; `<Figure wide>` gives `wide: true`, and a value in braces is left out. */
export function attributesOf(node: JsxElement): Record<string, string | true> {
  return Object.fromEntries(node.attributes.filter(isPlain).map(({ name, value }) => [name, value ?? true]));
}

/** An attribute whose value is text, not code. */
function isPlain(attribute: JsxElement['attributes'][number]): attribute is MdxJsxAttribute & { value?: string | null } {
  return attribute.type === 'mdxJsxAttribute' && (attribute.value == null || typeof attribute.value === 'string');
}

function checkComponent(node: JsxElement, file: VFile): void {
  const component = COMPONENTS.get(node.name ?? '');
  if (!component) {
    refuse(file, node, 'unknown-component', `Unexpected \`<${node.name}>\`, expected a component of this site; ${suggestion(node.name ?? '', [...COMPONENTS.keys()])}`);
    return;
  }
  checkAttributes(node, [...Object.keys(component.required), ...component.optional, ...component.flags], file);
  const written = attributesOf(node);
  for (const [name, what] of Object.entries(component.required)) {
    const value = written[name];
    if (typeof value === 'string' && value.trim()) continue;
    if (value === undefined && node.attributes.some((attribute) => 'name' in attribute && attribute.name === name)) continue;
    refuse(file, node, 'missing-attribute', `Missing \`${name}\` in \`<${node.name}>\`, expected \`${name}="…"\`: ${what}`);
  }
}

function checkHtml(node: JsxElement, file: VFile): boolean {
  const name = node.name ?? '';
  if (!HTML_ELEMENTS.includes(name)) {
    refuse(file, node, 'unknown-element', `Unexpected \`<${name}>\`, expected Markdown, or one of ${HTML_ELEMENTS.map((element) => `\`<${element}>\``).join(', ')}. To print the sign, write \`\\<\``);
    return false;
  }
  return checkAttributes(node, HTML_ATTRIBUTES, file);
}

function checkAttributes(node: JsxElement, known: readonly string[], file: VFile): boolean {
  const wrong = node.attributes.filter((attribute) => !isPlain(attribute) || !known.includes(attribute.name));
  for (const attribute of wrong) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const expected = known.includes(name)
      ? `its value between quotation marks: \`${name}="…"\``
      : known.length > 0 ? `a known attribute; ${suggestion(name, known)}` : 'no attribute here';
    refuse(file, (attribute.position ?? node.position)?.start, 'unknown-attribute', `Unexpected \`${name}\` in \`<${node.name}>\`, expected ${expected}`);
  }
  return wrong.length === 0;
}
