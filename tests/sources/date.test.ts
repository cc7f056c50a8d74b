import { expect, test } from 'vitest';
import { cslDateSchema, daySchema, parseDate } from '../../src/sources/date.ts';

test('a date has as many parts as were written', () => {
  expect(['2019-11-18', '2019-11', '2019'].map(parseDate)).toEqual([[2019, 11, 18], [2019, 11], [2019]]);
});

test('a day that does not exist is no date', () => {
  expect(['2019-11-31', '2019-02-29', '2019-13', '2019-00', '2019-01-00'].map(parseDate)).toEqual(Array(5).fill(undefined));
});

test('the leap day exists in leap years', () => {
  expect(parseDate('2020-02-29')).toEqual([2020, 2, 29]);
});

test('another notation is no date', () => {
  const written = ['18 November 2019', '18.11.2019', '2019/11/18', '2019-1-8', '20191118', ' 2019', '', 'soon'];
  expect(written.map(parseDate)).toEqual(Array(written.length).fill(undefined));
});

test('a day stays the string that was written', () => {
  expect(daySchema.parse('2019-11-18')).toBe('2019-11-18');
});

test('a day that YAML made a date of is that day in UTC', () => {
  expect(daySchema.parse(new Date('2019-11-18'))).toBe('2019-11-18');
});

test('a month is no day', () => {
  expect(daySchema.safeParse('2019-11').success).toBe(false);
});

test('a date of a source becomes one of CSL-JSON', () => {
  expect(['2019-11-18', '2019-11', 2019, { 'date-parts': [['2019', 11]] }].map((date) => cslDateSchema.parse(date))).toEqual([
    { 'date-parts': [[2019, 11, 18]] },
    { 'date-parts': [[2019, 11]] },
    { 'date-parts': [[2019]] },
    { 'date-parts': [[2019, 11]] },
  ]);
});
