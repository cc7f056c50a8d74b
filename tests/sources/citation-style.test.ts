import { expect, test } from 'vitest';
import { readCitationStyle } from '../../src/sources/citation-style.ts';

const { locale } = readCitationStyle('newspaper-notes', 'en-GB');

test.for([
  ['en-GB', 'en-GB'],
  ['de', 'de-DE'],
  ['fr', 'fr-FR'],
  ['de-LU', 'de-DE'],
  ['fa', 'fa-IR'],
  ['tlh', 'en-US'],
] as const)('a text in %s takes the words of %s', ([tag, nearest]) => {
  expect(/xml:lang="(?<language>[^"]+)"/u.exec(locale(tag))?.groups?.['language']).toBe(nearest);
});

test('a style that does not exist is told by its name', () => {
  expect(() => readCitationStyle('no-such-style', 'en-GB')).toThrow('no-such-style.csl');
});
