import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnfitError } from '../../src/findings/unfit-error.ts';
import { all } from '../site/page.ts';
import { compile, compileText } from './compile.ts';

const HEAD = '---\ntitle: T\ndescription: D\ndate: 2019-11-20\nsources:\n  nyt:\n    title: The Cables\n';

/** What the build says of a text with these passages: ids of errors, else of warnings. */
async function findings(text: string, passages: string[]): Promise<string[]> {
  const frontmatter = `${HEAD}    quotes: ${JSON.stringify(passages)}\n---\n`;
  try {
    const { warnings } = await compile(`${frontmatter}\n${text}\n`, 'content/articles/cables/index.mdx');
    return warnings.map((warning) => /  ([\w-]+)\n/u.exec(warning)?.[1] ?? warning);
  } catch (error) {
    if (!(error instanceof UnfitError)) throw error;
    return [...error.message.matchAll(/:\d+:\d+  ([\w-]+)\n/gu)].map(([, rule = '']) => rule);
  }
}

/** Ways to quote in an article. */
const WAYS: Readonly<Record<string, (words: string) => string>> = {
  'between double marks': (words) => `It says that “${words}”,[@nyt, p. 4] and the officers’ work goes on.`,
  'between straight marks': (words) => `It says that "${words}."[@nyt] And so on.`,
  'between single marks': (words) => `It says that ‘${words}’ of the officers’ work.[@nyt]`,
  'between French marks': (words) => `Il dit « ${words} ».[@nyt]`,
  'in emphasis': (words) => `It says *that “${words}”*.[@nyt]`,
  'as a block': (words) => `It says:\n\n> ${words}\n>\n> — The paper [@nyt]`,
  'as a block whose words are cited': (words) => `It says:\n\n> ${words}[@nyt]`,
  'in a note': (words) => `It says so.^[It says that “${words}” [@nyt].]`,
  'with a named note': (words) => `It says that “${words}”.[^n]\n\n[^n]: So it does [@nyt].`,
  'in a list': (words) => `- It says that “${words}”.[@nyt]`,
  'in a table': (words) => `| It says |\n| --- |\n| “${words}”[@nyt] |`,
  'in a heading': (words) => `## “${words}”[@nyt]`,
  'as a pull quote': (words) => `<PullQuote source="nyt">${words}</PullQuote>`,
};
/** Words that mean nothing else in Markdown, with an apostrophe at the end of one. */
const words = fc.array(fc.constantFrom('the', 'officers’', 'war', 'Iran’s', 'anti-ISIS', 'café', 'وزارت', 'می‌خواهند', 'e\u0323\u0302tre', 'region—the', '“all”', 'seven'), { minLength: 5, maxLength: 12 });

describe.for(Object.entries(WAYS))('a quotation %s', ([, write]) => {
  test('that has the words of its source gives no finding', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.nat(3), async (passage, from) => {
        expect(await findings(write(passage.slice(from).join(' ')), [passage.join(' ')])).toEqual([]);
      }),
      { seed: 4, numRuns: 12 },
    );
  });

  test('that has another letter is told', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.nat(), async (passage, at) => {
        const text = passage.join(' ');
        const places = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index);
        const index = places[at % places.length] ?? 0;
        const found = await findings(write(`${text.slice(0, index)}Ω${text.slice(index + 1)}`), [text]);
        expect(found).toEqual(['quotation-differs']);
      }),
      { seed: 4, numRuns: 12 },
    );
  });
});

describe('each of the seven quotations of the first article', async () => {
  const path = fileURLToPath(new URL('../../content/articles/the-iran-cables/index.mdx', import.meta.url));
  const article = readFileSync(path, 'utf8');
  const body = article.indexOf('\n---\n');
  const { evidence, sources } = await compile(article, path);

  test('is counted, and verified', () => {
    expect([evidence.quotations.length, evidence.quotations.filter(({ verified }) => verified.length > 0).length, Object.keys(sources).length]).toEqual([7, 7, 5]);
  });

  test.for(evidence.quotations.map(({ text }) => text))('with a letter changed stops the build, at its line and letter: “%s”', async (text) => {
    const start = article.indexOf(text.replace('[T]', '\\[T]').slice(0, 60), body);
    const letter = start + Math.floor(text.length / 2) + article.slice(start + Math.floor(text.length / 2)).search(/[a-z]/u);
    const written = article[letter] === 'x' ? 'y' : 'x';
    const before = article.slice(0, letter).split('\n');
    const error: unknown = await compile(article.slice(0, letter) + written + article.slice(letter + 1), path).catch((reason: unknown) => reason);
    expect(String(error)).toContain(`index.mdx:${before.length}:${(before.at(-1)?.length ?? 0) + 1}  quotation-differs\n  Unexpected \`${written}\``);
    expect(String(error)).toContain(`expected \`${article[letter]}\``);
  });

  test('with other marks, dashes and spaces is the same quotation', async () => {
    const changed = article.slice(0, body) + article.slice(body).replaceAll(/[“”]/gu, '"').replaceAll('’', "'").replaceAll('—the Arabs and Turkey—', ' -- the  Arabs and Turkey – ').replaceAll('ISIS and', 'ISIS\nand');
    expect(changed).not.toBe(article);
    const { evidence: again, warnings } = await compile(changed, path);
    expect([again.quotations.length, again.quotations.every(({ verified }) => verified.length > 0), warnings]).toEqual([7, true, []]);
  });
});

test('a source that is cited more often than there are letters counts on with two', async () => {
  const claims = Array.from({ length: 28 }, () => 'A claim.[@nyt]').join(' ');
  const { manuscript } = await compile(`${HEAD}---\n\n${claims}\n`, 'content/articles/cables/index.mdx');
  const links = all(manuscript, 'li', { id: 'source-cables-nyt' }).flatMap((item) => all(item, 'a')).map(({ children: [text] }) => text?.type === 'text' && text.value);
  expect([links.length, links.at(0), links.at(25), links.at(26), links.at(27)]).toEqual([28, 'a', 'z', 'aa', 'ab']);
});

test('a paragraph keeps its id when others are put before it, and when its end is changed', async () => {
  const idsOf = async (text: string) => all((await compileText(text)).manuscript, 'p').map(({ properties }) => properties['id']);
  const [id] = await idsOf('The papers were never meant to be read by anyone outside the ministry.');
  expect((await idsOf('A word before.\n\nThe papers were never meant to be read by anyone outside the house.')).at(1)).toBe(id);
  expect(new Set(await idsOf('Twice.\n\nTwice.\n\nTwice.')).size).toBe(3);
});
