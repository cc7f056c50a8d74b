import { expect, test } from 'vitest';
import { parseCitation } from '../../src/sources/citation.ts';

const cited = { prefix: '', suffix: '', suppressAuthor: false };

test('a key alone cites its source', () => {
  expect(parseCitation('@nyt')).toEqual([{ ...cited, key: 'nyt' }]);
});

test('words before and after the key stand before and after the source', () => {
  expect(parseCitation('see also @nyt, p. 4, my italics')).toEqual([
    { ...cited, key: 'nyt', prefix: 'see also', locator: { label: 'page', locator: '4' }, suffix: 'my italics' },
  ]);
});

test('a semicolon parts two sources', () => {
  expect(parseCitation('@nyt; see @intercept-series')).toEqual([
    { ...cited, key: 'nyt' },
    { ...cited, key: 'intercept-series', prefix: 'see' },
  ]);
});

test('a part without a key belongs to the source before it', () => {
  expect(parseCitation('@nyt; and letters')).toEqual([{ ...cited, key: 'nyt', suffix: 'and letters' }]);
  expect(parseCitation('@nyt, online; and letters')).toEqual([{ ...cited, key: 'nyt', suffix: 'online; and letters' }]);
});

test('a minus keeps the author out', () => {
  expect(parseCitation('-@nyt')).toEqual([{ ...cited, key: 'nyt', suppressAuthor: true }]);
});

test('a line end counts as a space', () => {
  expect(parseCitation('see\n@nyt,\r\n p. 4')).toEqual([
    { ...cited, key: 'nyt', prefix: 'see', locator: { label: 'page', locator: '4' } },
  ]);
});

test.for(['روزنامه', 'süddeutsche-2019', 'ß', 'नमस्ते', '新聞', '2019', 'a_b:c.d/e', 'doi.org/10.1000/182'])('`%s` is a key', (key) => {
  expect(parseCitation(`@${key}`)).toEqual([{ ...cited, key }]);
});

test('punctuation after a key is no part of it', () => {
  expect(parseCitation('@nyt.')?.map(({ key }) => key)).toEqual(['nyt']);
  expect(parseCitation('@nyt: and so on')?.map(({ key }) => key)).toEqual(['nyt']);
});

test.for(['', 'nyt', '@', '@ nyt', 'me@nyt.example', 'see nyt; @nyt'])('“%s” is text', (content) => {
  expect(parseCitation(content)).toBeUndefined();
});
