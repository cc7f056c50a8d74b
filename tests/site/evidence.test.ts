import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { all, meta, one, read, readPage, structuredData, words } from './page.ts';

const { dist } = inject('site');
const journal = inject('journal');
const article = readPage(dist, 'the-iran-cables/index.html');
const lamps = readPage(journal.dist, 'harbour-lights/index.html');

const evidence = one(article, 'details', { className: 'evidence' });
const rows = all(evidence, 'tr').slice(1).map((row) => all(row, 'td'));

test('the numbers of the article are those that are counted by hand', () => {
  expect(words(one(evidence, 'summary'))).toBe('Evidence: 7 quotations, 7 verified, 5 sources');
});

test('each quotation is named with the source that was seen to say so', () => {
  expect(rows.map(([quotation, source, checked]) => [quotation && words(quotation).slice(0, 24), source && words(source), checked && words(checked)])).toEqual([
    ['“let the world know what', 'The Intercept', 'verified'],
    ['“patient, professional a', 'The New York Times', 'verified'],
    ['“descending into sectari', 'The New York Times', 'verified'],
    ['“The Americans’ insisten', 'The Strategist', 'verified'],
    ['“[T]he US shattered Iraq', 'The Strategist', 'verified'],
    ['“being squandered becaus', 'The New York Times', 'verified'],
    ['“dangerous self-promoter', 'The New York Times', 'verified'],
  ]);
});

test('each leads to its note, and its note to the very words of the source', () => {
  for (const [quotation, source] of rows) {
    const reference = String(quotation && one(quotation, 'a').properties['href']).slice(1);
    const note = one(article, 'li', { id: String(one(article, 'a', { id: reference }).properties['href']).slice(1) });
    const address = String(source && one(source, 'a').properties['href']);
    expect(address).toContain('#:~:text=');
    expect(all(note, 'a').map(({ properties }) => properties['href'])).toContain(address);
  }
});

test('the list of sources says how often each is cited, and leads to every place', () => {
  const entries = all(one(article, 'section', { role: 'doc-bibliography' }), 'li');
  const counted = entries.map((entry) => [/Cited (\w+)/u.exec(words(entry))?.[1], all(entry, 'a').filter(({ properties }) => String(properties['href']).startsWith('#fnref-')).length]);
  expect(counted).toEqual([['6', 6], ['4', 4], ['14', 14], ['6', 6], ['twice', 2]]);
  const places = entries.flatMap((entry) => all(entry, 'a')).map(({ properties }) => String(properties['href'])).filter((href) => href.startsWith('#'));
  expect(places.filter((href) => all(article, ['a', 'li'], { id: href.slice(1) }).length !== 1)).toEqual([]);
});

test('addresses in the list of sources are as the editor wrote them', () => {
  const links = all(one(article, 'section', { role: 'doc-bibliography' }), 'a').map(({ properties }) => String(properties['href']));
  expect(links.filter((href) => href.includes(':~:'))).toEqual([]);
});

test('the evidence is published as CSL-JSON', () => {
  const [ledger, survey] = JSON.parse(read(journal.dist, 'harbour-lights/sources.json')) as [Record<string, unknown>, Record<string, unknown>];
  const url = 'https://verbatim.example/harbour-lights/#fn-harbour-lights-';
  expect(ledger).toEqual({
    id: 'ledger',
    type: 'book',
    title: 'The Harbour Ledger',
    author: [{ given: 'Ada', family: 'Quill' }],
    publisher: 'Porthaven Press',
    issued: { 'date-parts': [[1911]] },
    custom: {
      quotes: [{ text: 'We could not keep a flame that size through one winter.', locator: { label: 'page', locator: '12' } }],
      citedAt: [{ note: 1, url: `${url}1`, label: 'page', locator: '12' }, { note: 2, url: `${url}2` }],
      quotations: [{ text: 'could not keep a flame that size', note: 1, url: `${url}1`, verified: true }],
    },
  });
  expect(survey['custom']).toMatchObject({
    quotations: [{ verified: true, source: 'https://courier.example/1912/three-lamps?page=1&view=plain#:~:text=Three%20lamps%20at%20half%20the%20cost%20show%20twice%20the%20channel' }],
  });
});

describe('who cites an article', () => {
  test('copies it in the site’s style, with its address', () => {
    expect(all(all(lamps, 'details').at(-1) ?? lamps, 'p').map((paragraph) => words(paragraph))).toEqual([
      'Quill, Ada, and Ben Marsh. “The lamps of Porthaven”. Verbatim, 2 March 2025. https://verbatim.example/harbour-lights/',
      'BibTeX, RIS, CSL-JSON',
    ]);
  });

  test('finds the same in every file', () => {
    const links = all(all(lamps, 'details').at(-1) ?? lamps, 'a').map(({ properties }) => String(properties['href']));
    const [bib = '', ris = '', json = ''] = links.map((path) => read(journal.dist, path.slice(1)));
    expect(bib).toContain('author = {Quill, Ada and Marsh, Ben}');
    expect(ris).toContain('AU  - Quill, Ada\nAU  - Marsh, Ben');
    expect(JSON.parse(json)).toEqual([
      {
        id: 'harbour-lights',
        type: 'article-magazine',
        title: 'The lamps of Porthaven',
        author: [{ given: 'Ada', family: 'Quill' }, { given: 'Ben', family: 'Marsh' }],
        'container-title': 'Verbatim',
        issued: { 'date-parts': [[2025, 3, 2]] },
        URL: 'https://verbatim.example/harbour-lights/',
        language: 'en-GB',
      },
    ]);
  });

  test('finds it with Zotero, by the tags that it reads', () => {
    expect(['citation_title', 'citation_publication_date', 'citation_journal_title', 'citation_public_url'].map((name) => meta(lamps, name))).toEqual([
      'The lamps of Porthaven', '2025/03/02', 'Verbatim', 'https://verbatim.example/harbour-lights/',
    ]);
  });
});

describe('a correction', () => {
  const above = one(lamps, 'p', { className: 'correction' });
  const passage = one(lamps, 'a', { className: 'corrected' });

  test('leads to its passage, and the passage to it', () => {
    expect(one(above, 'a').properties['href']).toBe(`#${passage.properties['id']}`);
    expect(passage.properties['href']).toBe(`#${above.properties['id']}`);
  });

  test('counts as a change, and moves no date of publication', () => {
    expect(structuredData(lamps)).toMatchObject({ datePublished: '2025-03-02', dateModified: '2025-04-01' });
    const { channel } = new XMLParser().parse(read(journal.dist, 'rss.xml')).rss as { channel: { item: Record<string, unknown>[] } };
    expect(channel.item.at(-1)).toMatchObject({ title: 'The lamps of Porthaven', pubDate: 'Sun, 02 Mar 2025 00:00:00 GMT', 'atom:updated': '2025-04-01T00:00:00Z' });
  });

  test('stands on the page of all corrections', () => {
    const page = readPage(journal.dist, 'corrections/index.html');
    expect(words(one(page, 'section'))).toBe('The lamps of Porthaven1 April 2025“three small ones”: The second lamp was lit in 1912.');
    expect(one(one(page, 'section'), 'a').properties['href']).toBe(`/harbour-lights/#${above.properties['id']}`);
  });

  test('reaches those who subscribe to corrections', () => {
    const { channel } = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(read(journal.dist, 'corrections/rss.xml')).rss as { channel: { item: unknown } };
    expect(channel.item).toEqual({
      title: 'The lamps of Porthaven',
      link: 'https://verbatim.example/harbour-lights/#correction-harbour-lights-2025-04-01',
      guid: { '@_isPermaLink': 'false', '#text': 'tag:verbatim.example,2025-04-01:correction-harbour-lights-2025-04-01' },
      pubDate: 'Tue, 01 Apr 2025 00:00:00 GMT',
      description: 'The second lamp was lit in 1912.',
      'content:encoded': '<p lang="en-GB" dir="auto">“three small ones”: The second lamp was lit in 1912.</p>',
    });
  });
});

test('a journal without corrections says so', () => {
  expect(words(one(readPage(dist, 'corrections/index.html'), 'main'))).toContain('Nothing has had to be mended so far.');
});
