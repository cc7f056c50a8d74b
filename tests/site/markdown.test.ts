import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { emptyProject, run } from '../desk/project.ts';
import { all, prose, read, readPage, words } from './page.ts';

const site = inject('site');
const journal = inject('journal');
const ARTICLES = [
  { ...site, slug: 'the-iran-cables' },
  ...['bandar-shab', 'harbour-lights', 'night-shift'].map((slug) => ({ ...journal, slug })),
];

/** Letters alone: the numbers of notes stand in the words of the page. */
const plain = (text: string): string => text.replaceAll(/[^\p{L}]/gu, '');

test.each(ARTICLES)('$slug.md has every heading, paragraph and note of its page', ({ dist, slug }) => {
  const text = plain(read(dist, `${slug}.md`).replaceAll(/\[\^\d+\]|\]\([^)]*\)|<\/?su[bp]>/gu, ''));
  const page = prose(readPage(dist, `${slug}/index.html`));
  const blocks = all(page, ['h2', 'h3', 'p', 'li', 'figcaption']).map((block) => words(block).replace(/\s*Cited (?:once|twice|\d+ times|[a-z]+ times): [a-z, ]+\.?$/u, '')).filter((block) => block !== 'Notes');
  expect(blocks.length).toBeGreaterThan(3);
  expect(blocks.filter((block) => !text.includes(plain(block)))).toEqual([]);
});

test.each(ARTICLES)('$slug.md comes back by the importer as an article with the same notes', async ({ dist, slug }) => {
  const root = await emptyProject();
  await mkdir(join(root, 'content/articles'), { recursive: true });
  await cp(join(dist, `${slug}.md`), join(root, 'text.md'));
  const imported = await run('import', root, ['text.md']);
  expect(imported.output).toContain('is ready');
  const name = /content\/articles\/(?<name>[^/]+)\/index\.mdx/u.exec(imported.output)?.groups?.['name'] ?? '';
  const text = await readFile(join(root, `content/articles/${name}/index.mdx`), 'utf8');
  expect(text.match(/^\[\^\d+\]:/gmu)?.length).toBe(all(readPage(dist, `${slug}/index.html`), 'section', { role: 'doc-endnotes' }).flatMap((notes) => all(notes, 'li')).length);
  const { output } = await run('check', root, ['--format', 'json']);
  expect((JSON.parse(output) as { severity: string; rule: string; message: string }[]).filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
});

test('llms.txt names every article’s Markdown', () => {
  expect(read(site.dist, 'llms.txt')).toMatch(/^# Verbatim\n\n> A journal [^\n]+\n\n## Articles\n\n- \[What Tehran picked up\]\(https:\/\/verbatim\.example\/the-iran-cables\.md\): /u);
});
