import { expect, test } from 'vitest';
import { parseLocator } from '../../src/sources/locator.ts';

test.for([
  [', p. 4', { label: 'page', locator: '4' }, ''],
  [', pp. 4–6', { label: 'page', locator: '4–6' }, ''],
  [' pp. 4-6, 9 & 12', { label: 'page', locator: '4-6, 9 & 12' }, ''],
  [', p. xiv', { label: 'page', locator: 'xiv' }, ''],
  [', chap. 2', { label: 'chapter', locator: '2' }, ''],
  [', §§ 3–4', { label: 'section', locator: '3–4' }, ''],
  [' ¶ 3, my italics', { label: 'paragraph', locator: '3' }, 'my italics'],
  [', vol. 2 of the edition', { label: 'volume', locator: '2' }, 'of the edition'],
  [', p. A12b', { label: 'page', locator: 'A12b' }, ''],
  ['، p. 4', { label: 'page', locator: '4' }, ''],
] as const)('“%s” holds a locator', ([suffix, locator, rest]) => {
  expect(parseLocator(suffix)).toEqual({ locator, rest });
});

test.for([
  ['', ''],
  [', my italics', 'my italics'],
  [', passim', 'passim'],
  [', p.', 'p.'],
  [', part of it', 'part of it'],
  ['، ص ۴', 'ص ۴'],
  [', S. 4', 'S. 4'],
] as const)('“%s” holds none', ([suffix, rest]) => {
  expect(parseLocator(suffix)).toEqual({ rest });
});
