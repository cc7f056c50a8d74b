import { expect, test } from 'vitest';
import { typesetter } from '../../src/typefaces/typesetter.ts';

const { measure, set } = await typesetter();
const latin = { weight: 600, lang: 'en-GB', direction: 'ltr' } as const;
const persian = { weight: 600, lang: 'fa', direction: 'rtl' } as const;

test('a line is as wide as it was measured, and its ink reaches above and below the baseline', () => {
  const line = set('Tehran picked up', latin);
  expect(line.width).toBeCloseTo(measure('Tehran picked up', latin));
  expect(line.above).toBeGreaterThan(0.6);
  expect(line.below).toBeGreaterThan(0.15);
});

test('an empty line is nothing', () => {
  expect(set('', latin)).toEqual({ path: '', width: 0, above: 0, below: 0 });
});

test('pairs of letters are kerned', () => {
  expect(measure('To', latin)).toBeLessThan(measure('T', latin) + measure('o', latin));
});

test('Persian letters join, and do not where the writer parts them', () => {
  const apart = measure('ب', persian) * 2;
  expect(measure('بب', persian)).toBeLessThan(apart);
  expect(set('بب', persian).path).not.toBe(set('ب\u{200C}ب', persian).path);
});

test('brackets are turned around in a line from the right', () => {
  expect(set('(', { ...latin, direction: 'rtl' }).path).toBe(set(')', latin).path);
});

test('headlines are bolder than other words', () => {
  expect(measure('Tehran', latin)).toBeGreaterThan(measure('Tehran', { ...latin, weight: 400 }));
});
