import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { type PortableArticle, portableArticle } from '../../src/portable/portable-article.ts';
import { type Compiled, compile, compileText } from '../markup/compile.ts';
import { readableHtml } from '../markup/readable-html.ts';
import { idsIn, linksWithin } from './links.ts';

const path = fileURLToPath(new URL('cables/index.mdx', import.meta.url));

/** Every picture is as large as the next; its name says which it is. */
const pictureFile = async (picture: string) => ({ src: `/_astro${picture}`, width: 1200, height: 600 });

let article: Compiled;
let portable: PortableArticle;
beforeAll(async () => {
  article = await compile(readFileSync(path, 'utf8'), path);
  portable = await portableArticle(article, pictureFile);
});

test('what is said of an article goes with it', () => {
  expect({ ...portable, body: undefined }).toEqual({
    id: 'tag:verbatim.example,2019-11-20:cables',
    url: 'https://verbatim.example/cables/',
    title: 'The Iran cables',
    standfirst: 'What the leaked papers say.',
    date: '2019-11-20',
    updated: '2019-11-22',
    authors: ['James Risen', 'Tim Arango'],
    topics: ['Middle East'],
    lang: 'en-GB',
    body: undefined,
  });
});

test('its body is plain HTML, without pull quotes and with absolute addresses', () => {
  expect(readableHtml(portable.body)).toBe(readFileSync(new URL('cables/body.html', import.meta.url), 'utf8'));
});

test('each link within the body meets an id in it, and each id is there once', () => {
  const ids = idsIn(portable.body);
  expect(linksWithin(portable.body).filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids).toEqual([...new Set(ids)]);
});

test('notes of the same name in two articles keep apart', async () => {
  const text = 'Once[^a] and again.[^a]\n\n[^a]: A note.';
  const [first, second] = await Promise.all(
    ['one', 'two'].map(async (slug) => portableArticle(await compileText(text, slug), pictureFile)),
  );
  expect([...idsIn(first?.body), ...idsIn(second?.body)]).toEqual([
    'fnref-one-1', 'fnref-one-1-2', 'fn-one-1', 'fnref-two-1', 'fnref-two-1-2', 'fn-two-1',
  ]);
});

test('the article’s own tree stays as it was', async () => {
  expect(article).toEqual(await compile(readFileSync(path, 'utf8'), path));
});

test('an empty article has an empty body', async () => {
  expect((await portableArticle(await compileText(''), pictureFile)).body).toEqual({ type: 'root', children: [] });
});
