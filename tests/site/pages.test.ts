import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { sitePages } from '../../src/desk/site-pages.ts';
import { fixture, project } from './build.ts';
import { addressOf, all, fileAt, filesIn, having, one, readPage, words } from './page.ts';

const { dist: site } = inject('site');
const { dist: journal } = inject('journal');
const PAGES = [site, journal].flatMap((dist) =>
  filesIn(dist).filter((path) => path.endsWith('.html')).map((path) => ({ dist, path })));

describe.each(PAGES)('$path', ({ dist, path }) => {
  const page = readPage(dist, path);

  test('has a language, a title and one headline', () => {
    expect(one(page, 'html').properties['lang']).toBe('en-GB');
    expect(words(one(page, 'title'))).not.toBe('');
    expect(all(page, 'h1')).toHaveLength(1);
  });

  test('has each id once', () => {
    const ids = having(page, 'id').map(({ properties }) => properties['id']);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('names only ids that are there', () => {
    const ids = having(page, 'id').map(({ properties }) => properties['id']);
    const named = having(page, 'ariaLabelledBy').flatMap(({ properties }) => properties['ariaLabelledBy'] as string[]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('every link inside the site leads to something', () => {
    expect(linksOf(page).filter((href) => !leadsSomewhere(new URL(href, addressOf(path)), dist))).toEqual([]);
  });

  test('loads nothing from elsewhere, and nothing that is missing', () => {
    const files = loadsOf(page).map((href) => ({ href, file: fileAt(new URL(href, addressOf(path))) }));
    expect(files.filter(({ file }) => file === undefined || !existsSync(join(dist, file)))).toEqual([]);
  });

  test('runs no script but the reader’s settings, which are less than a kilobyte, and the search on its page', () => {
    const scripts = all(page, 'script').filter(({ properties }) => properties['type'] !== 'application/ld+json');
    const [settings, ...others] = scripts;
    expect(toString(settings ?? page)).toContain('localStorage');
    expect(toString(settings ?? page).length).toBeLessThan(1000);
    expect(others.map(({ properties }) => properties['type'])).toEqual(path === 'search/index.html' ? ['module'] : []);
    const handlers = all(page, having(page, 'id').map(({ tagName }) => tagName)).flatMap(({ properties }) => Object.keys(properties).filter((name) => /^on[A-Z]/u.test(name)));
    expect(handlers).toEqual([]);
  });

  test('allows nothing but its own by its Content-Security-Policy', () => {
    const policies = all(page, 'meta').filter(({ properties }) => String(properties['httpEquiv']).toLowerCase() === 'content-security-policy');
    const directives = new Map(String(policies[0]?.properties['content']).split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/u);
      return [name, values];
    }));
    expect(policies).toHaveLength(1);
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).not.toContain("'unsafe-inline'");
  });

  test('tells feed readers where its feed is, in each format', () => {
    const feeds = all(page, 'link', { rel: 'alternate' }).map(({ properties }) => properties['href']).filter((href) => !String(href).endsWith('.md'));
    const folder = /^(?:topics\/[^/]+|corrections)\//u.exec(path)?.[0] ?? '';
    expect(feeds).toEqual(['rss.xml', 'atom.xml', 'feed.json'].map((file) => `/${folder}${file}`));
  });
});

test('a picture has a description and a size, so that the text does not jump', () => {
  const pictures = all(readPage(journal, 'harbour-lights/index.html'), 'img');
  expect(pictures.map(({ properties: { alt, width, height } }) => [alt, width, height])).toEqual([
    ['A lighthouse at night', 960, 540],
    ['Three bars, each higher than the one before', 720, 400],
  ]);
});

function linksOf(page: Root): string[] {
  return all(page, ['a', 'area']).map(({ properties }) => String(properties['href']));
}

/** Whether a link leads to a file of the site, and to a part of it that is there; links elsewhere are taken on trust. */
function leadsSomewhere(address: URL, dist: string): boolean {
  const file = fileAt(address);
  if (file === undefined) return true;
  if (!existsSync(join(dist, file))) return false;
  const id = decodeURIComponent(address.hash.slice(1));
  return id === '' || having(readPage(dist, file), 'id').some(({ properties }) => properties['id'] === id);
}

/** The addresses that a browser fetches by itself to show the page. */
function loadsOf(page: Root): string[] {
  const styles = [...all(page, 'style').map((style) => words(style)), ...having(page, 'style').map(({ properties }) => String(properties['style']))];
  return [
    ...having(page, 'src').map(({ properties }) => String(properties['src'])),
    ...having(page, 'srcSet').flatMap(({ properties }) => String(properties['srcSet']).split(/\s*,\s+/u).map((candidate) => candidate.split(' ')[0] ?? '')),
    ...all(page, 'link').filter(isLoaded).map(({ properties }) => String(properties['href'])),
    ...styles.flatMap((css) => [...css.matchAll(/(?:url\(|@import)\s*["']?([^"')\s]+)/gu)].map(([, href = '']) => href)),
  ];
}

function isLoaded({ properties }: Element): boolean {
  return !['canonical', 'alternate'].includes(String(properties['rel']));
}

test('a page brings the typeface of a script only where it has that script, or may come to have it', () => {
  const brings = (path: string) => words(one(readPage(journal, path), 'style')).includes('unicode-range:U+0600');
  expect(['bandar-shab/index.html', 'index.html', 'search/index.html', 'harbour-lights/index.html'].map(brings)).toEqual([true, true, true, false]);
});

test('an editor may link to every page and file that a build makes, and to no picture that it does not', () => {
  const pageAt = sitePages(pathToFileURL(`${fixture('journal')}/`));
  const made = filesIn(journal).filter((path) => !/^(?:_astro|pagefind)\//u.test(path) && path !== '404.html' && !existsSync(join(project, 'public', path)));
  expect(made.filter((path) => !pageAt(`/${path.replace(/(?:^|(?<=\/))index\.html$/u, '')}`))).toEqual([]);
  expect(pageAt('/harbour-lights/share.png')).toBeUndefined();
});
