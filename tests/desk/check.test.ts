import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { emptyProject, run } from './project.ts';

const ARTICLE = fileURLToPath(new URL('../../content/articles/the-iran-cables/index.mdx', import.meta.url));

/** Runs the check on a folder with one article. */
async function check(article: string, args: readonly string[] = []): Promise<{ exitCode: number; output: string }> {
  const root = await emptyProject();
  await mkdir(join(root, 'content/articles/the-iran-cables'), { recursive: true });
  await writeFile(join(root, 'content/articles/the-iran-cables/index.mdx'), article);
  return run('check', root, args);
}

test('an article that can be published has nothing to be mended', async () => {
  expect(await check(await readFile(ARTICLE, 'utf8'))).toEqual({ exitCode: 0, output: '1 article: 0 errors, 0 warnings\n' });
});

test('a letter changed in a quotation is an error, told with its line and column', async () => {
  const article = (await readFile(ARTICLE, 'utf8')).replace('“patient, professional', '“patient, profassional');
  const { exitCode, output } = await check(article);
  expect(exitCode).toBe(1);
  const [place, line, mark, message] = output.split('\n');
  expect(place).toBe('content/articles/the-iran-cables/index.mdx:74:133  error  quotation-differs');
  expect(line?.[mark?.indexOf('^') ?? 0]).toBe('a');
  expect(line).toContain('“patient, profassional and pragmatic”');
  expect(message).toMatch(/^  Unexpected `a` in “patient, profassional and…”, expected `e`\./u);
});

test('frontmatter that can’t be read is told without what follows from it', async () => {
  const article = (await readFile(ARTICLE, 'utf8')).replace('title: What', 'title: "What');
  const { exitCode, output } = await check(article);
  expect(exitCode).toBe(1);
  expect([...output.matchAll(/  ([\w-]+)\n/gu)].map(([, rule]) => rule)).toEqual(['frontmatter-syntax']);
});

test('several mistakes of several kinds are told together', async () => {
  const { exitCode, output } = await check('---\ntitle: T\ndate: 2019-11-20\nsources: { nyt: { title: A } }\n---\n\nA claim.[@nty] A <blink>word</blink>.\n');
  expect(exitCode).toBe(1);
  expect([...output.matchAll(/  ([\w-]+)\n/gu)].map(([, rule]) => rule)).toEqual(['frontmatter-field', 'undeclared-source', 'unknown-element', 'unused-source']);
});

const UNFIT = '---\ntitle: T\ndescription: D\ndate: 2019-11-20\n---\n\nA claim, 100%: [@nyt]\n\n文件 the the word.\n';

test('for GitHub each finding is a workflow command', async () => {
  expect(await check(UNFIT, ['--format', 'github'])).toEqual({
    exitCode: 1,
    output:
      '::error file=content/articles/the-iran-cables/index.mdx,line=7,col=17,title=undeclared-source::Unexpected `@nyt`, expected the key of a source from the frontmatter; the article has no `sources` yet\n'
      + '::warning file=content/articles/the-iran-cables/index.mdx,line=7,col=16,title=space-before-note::Unexpected space before a note, expected none: `words.[@key]`\n'
      + '::warning file=content/articles/the-iran-cables/index.mdx,line=9,col=8,title=repeated-word::Unexpected second `the`, expected one\n',
  });
});

test('for programs each finding is an object', async () => {
  const { output } = await check(UNFIT, ['--format', 'json']);
  expect((JSON.parse(output) as unknown[]).at(-1)).toEqual({
    file: 'content/articles/the-iran-cables/index.mdx',
    line: 9,
    column: 8,
    severity: 'warning',
    rule: 'repeated-word',
    message: 'Unexpected second `the`, expected one',
    reason: 'A reader does not stumble over a slip.',
  });
});

test('the mark stands below the sign, also after signs that are two columns wide', async () => {
  const lines = (await check(UNFIT)).output.split('\n');
  const line = lines.findIndex((each) => each.includes('文件'));
  expect(lines[line + 1]).toBe(`  | ${' '.repeat('WWWW the '.length)}^`);
});

test.for([
  ['a format that there is not', ['--format', 'xml'], 'Unexpected `--format xml`, expected one of text, github, json.'],
  ['an option that there is not', ['--fix'], "Unknown option '--fix'"],
  ['a folder without articles', ['content/nothing'], 'Unexpected `content/nothing`, expected an article: a folder that holds an `index.mdx`.'],
  ['a folder without articles beside one that has them', ['content/articles', 'content/nothing'], 'Unexpected `content/nothing`, expected an article'],
] as const)('%s is told, with how the command is used', async ([, args, message]) => {
  const { exitCode, output } = await check(UNFIT, args);
  expect(exitCode).toBe(2);
  expect(output).toContain(message);
  expect(output).toContain('Usage: npm run check');
  expect(output).not.toMatch(/^ {4}at /mu);
});

test('one article can be named', async () => {
  expect((await check(UNFIT, ['content/articles/the-iran-cables'])).output).toContain('1 article: 1 error, 2 warnings');
});

test('a former address that is another article’s is told', async () => {
  const root = await emptyProject();
  for (const [name, aliases] of [['one', '[two]'], ['two', '[old]'], ['three', '[old]']] as const) {
    await mkdir(join(root, `content/articles/${name}`), { recursive: true });
    await writeFile(join(root, `content/articles/${name}/index.mdx`), `---\ntitle: T\ndescription: D\ndate: 2019-11-20\naliases: ${aliases}\n---\n\nWords.\n`);
  }
  const { exitCode, output } = await run('check', root);
  expect(exitCode).toBe(1);
  expect(output.split('\n').filter((line) => line.includes('alias'))).toEqual([
    'content/articles/one/index.mdx:5:11  error  alias-taken',
    '  | aliases: [two]',
    'content/articles/two/index.mdx:5:11  error  alias-taken',
    '  | aliases: [old]',
  ]);
});

test('captions are looked at like the text', async () => {
  const { output } = await check('---\ntitle: T\ndescription: D\ndate: 2019-11-20\n---\n\n<Figure src="./a.png" alt="A" caption="A claim.[@nyt]" credit="Me" />\n');
  expect([...output.matchAll(/error  ([\w-]+)\n/gu)].map(([, rule]) => rule)).toEqual(['picture-missing', 'undeclared-source']);
});

test('a text that nobody would see is told', async () => {
  const root = await emptyProject();
  await mkdir(join(root, 'content/articles/one'), { recursive: true });
  for (const path of ['content/articles/one/article.mdx', 'content/articles/two.mdx', 'content/three.md']) await writeFile(join(root, path), 'Words.');
  const { exitCode, output } = await run('check', root);
  expect(exitCode).toBe(1);
  expect(output.split('\n').filter((line) => line.includes('article-place'))).toEqual([
    'content/articles/one/article.mdx  error  article-place',
    'content/articles/two.mdx  error  article-place',
    'content/three.md  error  article-place',
  ]);
});

test('what only the folder tells is told too: a name that is no address, a picture that is not there', async () => {
  const root = await emptyProject();
  await mkdir(join(root, 'content/articles/Two Words'), { recursive: true });
  await writeFile(join(root, 'content/articles/Two Words/index.mdx'), '---\ntitle: T\ndescription: D\ndate: 2019-11-20\nimage: { src: ./a.png, alt: A }\n---\n\nWords.\n');
  const { exitCode, output } = await run('check', root);
  expect(exitCode).toBe(1);
  expect([...output.matchAll(/error  ([\w-]+)\n/gu)].map(([, rule]) => rule)).toEqual(['article-address', 'picture-missing']);
});

test('a link to an article that is not published is told, one to a former address is good', async () => {
  const root = await emptyProject();
  const articles = {
    one: ['date: 2019-11-20', '[draft](/two/), [later](/three/), [moved](/former/), [topic](/topics/ships/), [none](/topics/trains/).'],
    two: ['date: 2019-11-20\ndraft: true', '[later](/three/).'],
    three: ['date: 2019-11-21\naliases: [former-three]\ntopics: [Ships]', '[draft](/two/) and [itself](/three/).'],
    four: ['date: 2019-11-19\naliases: [former]', 'Words.'],
  };
  for (const [name, [fields, words]] of Object.entries(articles)) {
    await mkdir(join(root, `content/articles/${name}`), { recursive: true });
    await writeFile(join(root, `content/articles/${name}/index.mdx`), `---\ntitle: T\ndescription: D\n${fields}\n---\n\n${words}\n`);
  }
  const { output } = await run('check', root, ['--format', 'json']);
  const errors = (JSON.parse(output) as { file: string; column: number; severity: string; message: string }[]).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file, message }) => `${file.split('/')[2]}: ${message}`)).toEqual([
    'one: Unexpected link to `/two/`, expected one to a published article: that one is a draft',
    'one: Unexpected link to `/three/`, expected one to a published article: that one is published on 2019-11-21',
    'one: Unexpected `/topics/trains/`, expected a page of this site; its address is the name of its folder, between two `/`',
    'three: Unexpected link to `/two/`, expected one to a published article: that one is a draft',
  ]);
});

test('signs that steer a terminal are shown, not obeyed', async () => {
  const { output } = await check(UNFIT.replace('A claim', '\u{1B}[31mA claim'));
  expect(output).toContain('\u{FFFD}[31mA claim');
  expect(output).not.toContain('\u{1B}[31mA');
});

test('a check that fails says so in words', async () => {
  const root = await emptyProject();
  await mkdir(join(root, 'content/articles/one/index.mdx'), { recursive: true });
  const { exitCode, output } = await run('check', root, ['content/articles/one']);
  expect([exitCode, output]).toEqual([2, expect.stringMatching(/^This could not be done: EISDIR[^\n]*\n$/u)]);
});
