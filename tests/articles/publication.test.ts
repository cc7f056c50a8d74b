import { expect, test } from 'vitest';
import { isPublished, today } from '../../src/articles/publication.ts';

test('SOURCE_DATE_EPOCH stands in for the clock', () => {
  expect(today('1574208000')).toBe('2019-11-20');
  expect(today('0')).toBe('1970-01-01');
});

test('the day is that of UTC', () => {
  expect(today('1574207999')).toBe('2019-11-19');
});

test('without SOURCE_DATE_EPOCH it is the day of the clock', () => {
  expect([new Date().toISOString().slice(0, 10), new Date(Date.now() - 1000).toISOString().slice(0, 10)]).toContain(today(''));
});

test('what is no number of seconds is refused', () => {
  expect(() => today('2019-11-20')).toThrow(
    'Unexpected `2019-11-20` in SOURCE_DATE_EPOCH, expected seconds since 1970: a whole number such as 1574208000',
  );
  expect(() => today('1574208000000000')).toThrow('Unexpected `1574208000000000` in SOURCE_DATE_EPOCH');
});

test('an article is published from its day on', () => {
  const article = { draft: false, date: '2019-11-20' };
  expect(['2019-11-19', '2019-11-20', '2019-11-21'].map((day) => isPublished(article, day))).toEqual([false, true, true]);
});

test('a draft is never published', () => {
  expect(isPublished({ draft: true, date: '2019-11-20' }, '2030-01-01')).toBe(false);
});
