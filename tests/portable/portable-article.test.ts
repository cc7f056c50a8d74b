import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { visitParents } from 'unist-util-visit-parents';
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
    direction: 'ltr',
    body: undefined,
    pictures: [{ src: 'https://verbatim.example/_astro/content/articles/cables/harbour.svg', path: '/content/articles/cables/harbour.svg' }],
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

test('an article keeps a valid id, whatever the script of its slug', async () => {
  const { id } = await portableArticle({ ...article, slug: 'کشتی‌ها' }, pictureFile);
  expect(id).toBe('tag:verbatim.example,2019-11-20:%DA%A9%D8%B4%D8%AA%DB%8C%E2%80%8C%D9%87%D8%A7');
});

// https://github.com/Ranchero-Software/NetNewsWire/blob/main/Shared/Article%20Rendering/newsfoot.js
test('NetNewsWire knows its notes: it opens them in place and leads back without leaving the article', () => {
  const classes: string[] = [];
  visitParents(portable.body, 'element', ({ properties }, ancestors) => {
    if (typeof properties['href'] !== 'string' || !/^#fn(?:ref)?-/u.test(properties['href']) || properties['role'] === undefined) return;
    const around = ancestors.flatMap((ancestor) => (ancestor.type === 'element' ? (ancestor.properties['className'] ?? []) : []));
    classes.push([...around, ...(properties['className'] as string[])].join(' '));
  });
  expect([...new Set(classes)]).toEqual(['footnote', 'footnotes reversefootnote']);
});

test('a correction and the passage that it mended lead to each other', async () => {
  const { body } = await portableArticle(await compile('---\ntitle: Cables\ndescription: What they say.\ndate: 2019-11-20\ncorrections: [{ date: 2019-12-03, text: It said 600 pages., where: About 700 }]\n---\n\nAbout 700 pages.\n', 'content/articles/cables/index.mdx'), pictureFile);
  expect(readableHtml(body)).toBe([
    '<p role="note"><strong>Correction, 3 December 2019.</strong> <a href="#corrected-cables-2019-12-03" id="correction-cables-2019-12-03">“About 700”</a>: It said 600 pages.</p>',
    '<p>About 700 <a href="#correction-cables-2019-12-03" id="corrected-cables-2019-12-03">corrected</a> pages.</p>',
    '',
  ].join('\n'));
});

test('the article’s own tree stays as it was', async () => {
  expect(article).toEqual(await compile(readFileSync(path, 'utf8'), path));
});

test('an empty article has an empty body', async () => {
  expect((await portableArticle(await compileText(''), pictureFile)).body).toEqual({ type: 'root', children: [] });
});
