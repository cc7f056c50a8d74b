import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readFrontmatter } from '../../src/articles/frontmatter.ts';

const least = '---\ntitle: The Iran cables\ndescription: What they say.\ndate: 2019-11-20\n---\n';

/** What was found, as `line:column rule`. */
function findings(text: string): string[] {
  const file = new VFile({ value: text });
  readFrontmatter(file);
  return file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}

test('what is not written has a default', () => {
  expect(readFrontmatter(new VFile({ value: least }))).toEqual({
    title: 'The Iran cables',
    description: 'What they say.',
    date: '2019-11-20',
    authors: [],
    lang: 'en-GB',
    topics: [],
    aliases: [],
    draft: false,
    sources: {},
    corrections: [],
  });
});

test('names and dates of a source become CSL-JSON', () => {
  const sources = 'sources:\n  nyt:\n    title: T\n    author: James Risen\n    issued: 2019-11\n    volume: 3\n';
  expect(readFrontmatter(new VFile({ value: least.replace('---\ntitle', `---\n${sources}title`) }))?.sources).toEqual({
    nyt: {
      type: 'webpage',
      title: 'T',
      author: [{ given: 'James', family: 'Risen' }],
      issued: { 'date-parts': [[2019, 11]] },
      volume: '3',
      quotes: [],
    },
  });
});

test('a mistake is found at its line and column', () => {
  expect(findings(least.replace('2019-11-20', 'soon'))).toEqual(['4:1 frontmatter-field']);
});

test('the line ends of Windows and a byte order mark move nothing', () => {
  const wrong = least.replace('2019-11-20', 'soon');
  expect(findings(wrong.replaceAll('\n', '\r\n'))).toEqual(['4:1 frontmatter-field']);
  expect(findings(`\uFEFF${wrong}`)).toEqual(['4:1 frontmatter-field']);
  expect(findings(`\uFEFF${wrong.replaceAll('\n', '\r\n')}`)).toEqual(['4:1 frontmatter-field']);
});

test('a field of a list is found where its item stands', () => {
  const corrections = 'corrections:\n  - date: 2019-11-21\n    text: It was 700.\n  - date: soon\n    text: Twice.\n';
  expect(findings(least.replace('---\ntitle', `---\n${corrections}title`))).toEqual(['5:5 frontmatter-field']);
});

test('a missing field is found where the fields around it begin', () => {
  expect(findings(least.replace('---\ntitle', '---\nimage:\n  alt: Ships\ntitle'))).toEqual(['2:1 frontmatter-field']);
});

test('spaces after the lines around it do not matter', () => {
  expect(findings(least.replaceAll('---\n', '---  \n'))).toEqual([]);
});

test('frontmatter may end the file', () => {
  expect(findings(least.trimEnd())).toEqual([]);
});

test('a line of dashes in the text does not end or begin it', () => {
  expect(findings(`${least}\nText.\n\n---\n\ntitle: no\n\n---\n`)).toEqual([]);
  expect(findings(`Text.\n\n${least}`)).toEqual(['1:1 frontmatter-missing']);
});
