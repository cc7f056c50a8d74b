import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { articleOf } from '../../src/desk/import/article-of.ts';
import { ImportError, type Imported } from '../../src/desk/import/imported.ts';
import { readMarkdown } from '../../src/desk/import/markdown.ts';
import { readPlainText } from '../../src/desk/import/plain-text.ts';
import { readWebPage } from '../../src/desk/import/web-page.ts';
import { preset } from '../../src/editorial/preset.ts';
import { UnfitError } from '../../src/findings/unfit-error.ts';
import { readCitationStyle } from '../../src/sources/citation-style.ts';
import { compile } from '../markup/compile.ts';
import { without } from '../site/page.ts';

/** Bits that mean something in Markdown, MDX, HTML, YAML or here. */
const BITS = [
  'word', 'Wort', 'کلمه', '字', ' ', ' ', ' ', '\n', '\n\n', '{', '}', '{process.exit(1)}', '{`${1}`}', '<', '>', '<b>', '</b>', '<script>alert(1)</script>', '<Figure src="./x.png" />',
  '<PullQuote>', '<!-- x -->', '&amp;', '&#x3C;', 'import x from "y"', 'export default 1', '\nimport ', '\nexport const a = 1', '[@a]', '[@a; see @b, p. 4]', '^[x', '^[x]', '[^1]', '\n[^1]: y', '---', '\n---\n',
  '\n===\n', '\n# ', '\n## ', '\n> ', '\n- ', '\n1. ', '\n    ', '\t', '```', '`', '``', '*', '**', '_', '__', '~', '~~', '[', ']', '(', ')', '![a](./b.png)', '[a](javascript:alert(1))', '[a](https://example.org)',
  '\n| a | b |\n| - | - |\n', '|', '\\', '\\{', '"', "'", '“', '”', '...', '--', '\r\n', '\u0001', '\u00A0', '\u00AD', '\u200F', '\u2028', '\uD800', '😀', 'https://example.org/a_b', 'a@b.example', '$x$', ':', '!', '@', '#', 'true: x',
];
const hostile = fc.array(fc.constantFrom(...BITS), { minLength: 1, maxLength: 14 }).map((bits) => bits.join(''));

const READERS: readonly [kind: string, read: (text: string) => Imported | Promise<Imported>][] = [
  ['plain text', (text) => readPlainText(`A headline\n\n${text}`)],
  ['HTML', (text) => readWebPage(`<h1>A headline</h1><p>${text}</p>`)],
  ['Markdown', (text) => readMarkdown(`# A headline\n\n${text}`)],
];

const checker = unified()
  .use(remarkParse)
  .use(preset({ style: readCitationStyle('newspaper-notes', 'en-GB'), exists: () => true, pageAt: () => ({}), today: '2019-11-20' }))
  .freeze();

/** Marks may have become typographic; letters and numbers stay. */
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N}{}<>@]/gu, '');
}

test.for(READERS)('any %s becomes an article of the same words, or is refused by name', async ([, read]) => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const imported = await read(text);
      let article: ReturnType<typeof articleOf>;
      try {
        article = articleOf(imported, '2019-11-20');
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
        return;
      }
      const compiled = await compile(article.text, `content/articles/${article.slug}/index.mdx`).catch((error: unknown) => error);
      if (compiled instanceof UnfitError) {
        expect(compiled.message).toMatch(/index\.mdx(?::\d+:\d+)?  [\w-]+\n/u);
        return;
      }
      if (compiled instanceof Error) throw compiled;
      // The check comes to an end, whatever it finds.
      const file = new VFile({ path: `content/articles/${article.slug}/index.mdx`, value: article.text });
      await checker.run(checker.parse(file), file);
      expect(file.messages.filter(({ line, ruleId }) => line === undefined && ruleId !== 'missing-description')).toEqual([]);
      const { manuscript } = compiled as Awaited<ReturnType<typeof compile>>;
      made += 1;
      // Programs and components have left no trace but words.
      visit(manuscript, (node) => {
        expect(['root', 'element', 'text', 'mdxJsxFlowElement', 'mdxJsxTextElement']).toContain(node.type);
        if ('name' in node) expect(node.name).toBe('Picture');
        if (node.type === 'element') expect(['script', 'style', 'iframe', 'img']).not.toContain(node.tagName);
        if (node.type === 'element') expect(String(node.properties['href'] ?? '#')).toMatch(/^(?:#|https?:|mailto:)/u);
      });
      const shown = toString(without(manuscript, ({ properties }) => ['doc-noteref', 'doc-endnotes'].includes(String(properties['role']))));
      // The tree is what is left of the text when headline, notes and programs are taken out.
      expect(letters(shown)).toBe(letters(toString(imported.tree)));
    }),
    { seed: 500, numRuns: 500 },
  );
  expect(made).toBeGreaterThan(400);
});
