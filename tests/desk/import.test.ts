import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { all, without, words } from '../site/page.ts';
import { compile } from '../markup/compile.ts';
import { emptyProject, run } from './project.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`import/${name}`, import.meta.url));

/** Imports a file into an empty project. */
async function imported(name: string, slug: string) {
  const root = await emptyProject();
  const { exitCode, output } = await run('import', root, [fixture(name)]);
  const folder = join(root, 'content/articles', slug);
  const path = join(folder, 'index.mdx');
  return { exitCode, output, files: readdirSync(folder).sort(), text: readFileSync(path, 'utf8'), article: await compile(readFileSync(path, 'utf8'), path) };
}

describe('a Word document', () => {
  const harbour = () => imported('harbour.docx', 'the-harbours-second-winter');

  test('becomes a draft with its pictures, and what is missing is told', async () => {
    const { exitCode, output, files, article } = await harbour();
    expect(exitCode).toBe(0);
    expect(output).toBe(
      'content/articles/the-harbours-second-winter/index.mdx is ready, as a draft with 3 notes and 2 pictures.\n'
      + '  Not carried over: What the picture `picture-2.jpg` shows: write it between its brackets.\n',
    );
    expect(files).toEqual(['index.mdx', 'picture-1.png', 'picture-2.jpg']);
    expect(article).toMatchObject({ title: 'The harbour’s “second” winter', draft: true });
  });

  test('has every word that Writer saved, in its order, the notes at the end', async () => {
    const { article } = await harbour();
    const body = without(article.manuscript, ({ properties }) => ['doc-noteref', 'doc-backlink'].includes(String(properties['role'])));
    const writer = fromHtml(readFileSync(fixture('harbour.fodt'), 'utf8').replaceAll(/<office:binary-data>.*?<\/office:binary-data>|<svg:title>.*?<\/svg:title>|<text:note-citation>.*?<\/text:note-citation>|<\?xml.*?\?>/gsu, ''), { fragment: true });
    const notes = all(writer, 'text:note');
    const text = without(writer, (node) => notes.some((note) => toString(note) === toString(node) && node.tagName === note.tagName));
    const said = [toString(text), ...notes.map((note) => toString(note))].join('').replaceAll(/\s+/gu, '').replace('Theharbour’s“second”winter', '');
    const shown = words(body).replaceAll(/\s+/gu, '').replace(/Notes(?:Closethenote)?/u, '');
    expect(shown).toBe(said);
  });

  test('keeps headings, emphasis, lists, tables, links, quotations and raised letters', async () => {
    const { article } = await harbour();
    const names = ['h2', 'h3', 'strong', 'em', 'li', 'th', 'td', 'a', 'blockquote', 'sup'];
    const found = names.map((name) => [name, all(without(article.manuscript, ({ properties }) => properties['role'] === 'doc-endnotes' || String(properties['className']) === 'noteref' || String(properties['className']) === 'permalink'), name).map((node) => words(node))]);
    expect(Object.fromEntries(found)).toEqual({
      h2: ['Before the lamps', 'بعد از چراغ‌ها'],
      h3: ['What it cost'],
      strong: ['three lamps'],
      em: ['ledger'],
      li: ['First the oil,', 'then the wicks.'],
      th: ['Year', 'Pounds'],
      td: ['1911', '40 | 41'],
      a: ['the ledger itself'],
      blockquote: ['Three lamps at half the cost show twice the channel.'],
      sup: ['nd'],
    });
  });
});

test.for([
  ['hafen.html', 'der-hafen'],
  ['old-blog.md', 'old-blog-a-post'],
  ['headline.txt', 'a-headline-of-text'],
] as const)('%s becomes an article in which nothing runs, as it is written beside it', async ([name, slug]) => {
  const { output, text } = await imported(name, slug);
  expect(`${output}\n${text.replace(/^date: 2019-11-20$/mu, 'date: …')}`).toBe(readFileSync(fixture(name.replace(/\.\w+$/u, '.expected.mdx')), 'utf8'));
});

test('what is there already stays as it is', async () => {
  const root = await emptyProject();
  await run('import', root, [fixture('headline.txt')]);
  const { exitCode, output } = await run('import', root, [fixture('headline.txt')]);
  expect(exitCode).toBe(1);
  expect(output).toContain('content/articles/a-headline-of-text is there already, and stays as it is.');
  expect(readdirSync(join(root, 'content/articles'))).toEqual(['a-headline-of-text']);
});

test.for([
  ['no file', [], 2, 'Unexpected call without a file, expected: npm run import -- FILE.docx (or .html, .md, .txt)'],
  ['a file that is not there', ['nothing.docx'], 2, 'Unexpected `nothing.docx`, expected a file: there is none of that name.'],
  ['a file of another kind', ['paper.pdf'], 1, 'paper.pdf: Unexpected kind of file, expected one of .docx, .html, .htm, .md, .markdown, .txt.'],
  ['a file that is no Word document', ['broken.docx'], 1, 'broken.docx: It can\'t be read:'],
  ['a text in an old encoding', ['old.txt'], 1, 'old.txt: Unexpected encoding, expected UTF-8:'],
  ['an empty text', ['empty.txt'], 0, 'content/articles/empty/index.mdx is ready, as a draft with 0 notes and 0 pictures.'],
] as const)('%s is told', async ([, args, code, message]) => {
  const root = await emptyProject();
  for (const name of ['paper.pdf', 'broken.docx']) writeFileSync(join(root, name), '%PDF');
  writeFileSync(join(root, 'old.txt'), new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]));
  writeFileSync(join(root, 'empty.txt'), '');
  const { exitCode, output } = await run('import', root, args);
  expect([exitCode, output.split('\n')[0]?.slice(0, message.length)]).toEqual([code, message]);
  expect(output).not.toMatch(/^ +at /mu);
});
