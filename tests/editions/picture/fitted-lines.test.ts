import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittedLines } from '../../../src/editions/picture/fitted-lines.ts';

/** A typeface in which every letter is half an em wide. */
const measure = (line: string): number => line.length / 2;
const box = { width: 1000, height: 400, largest: 100, leading: 1.1 };

test('a short text is one line, at the largest size', () => {
  expect(fittedLines('Oil', measure, box)).toEqual({ lines: ['Oil'], size: 100 });
});

test('an empty text has no lines', () => {
  expect(fittedLines(' \n ', measure, box).lines).toEqual([]);
});

test('lines are of about equal length, not one long and one short', () => {
  expect(fittedLines('Porthaven lights up', measure, { ...box, width: 800 }).lines).toEqual(['Porthaven', 'lights up']);
  expect(fittedLines('A harbour that had to choose', measure, box).lines).toEqual(['A harbour that', 'had to choose']);
});

test('a line ends after a hyphen or a dash between words, and never at a space that holds them together', () => {
  expect(fittedLines('Half-remembered people', measure, { ...box, width: 500 }).lines).toEqual(['Half-', 'remembered', 'people']);
  expect(fittedLines('1914–1918 and 700\u{A0}pages', measure, { ...box, width: 550 }).lines).toEqual(['1914–1918', 'and', '700\u{A0}pages']);
});

test('a long word makes the text smaller before it is broken', () => {
  expect(fittedLines('a '.repeat(3) + 'b'.repeat(40), measure, box).lines).toEqual(['a a a', 'b'.repeat(40)]);
  const { lines, size } = fittedLines('b'.repeat(100), measure, box);
  expect(lines.join('')).toBe('b'.repeat(100));
  expect(size).toBeGreaterThan(29);
});

test('a letter is not torn from its marks', () => {
  const { lines } = fittedLines('e\u{301}'.repeat(99), measure, box);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => line.startsWith('\u{301}'))).toEqual([]);
});

test('every text fits, and loses nothing but the spaces at which its lines end', () => {
  const texts = fc.array(fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom('word', 'long-read', ' ', '—', '\n')), { maxLength: 60 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(texts, (text) => {
      const { lines, size } = fittedLines(text, measure, box);
      const bare = (value: string): string => value.replaceAll(/\s/gu, '');
      expect(bare(lines.join(''))).toBe(bare(text));
      expect(Math.max(0, ...lines.map(measure)) * size).toBeLessThanOrEqual(box.width);
      expect(lines.length * box.leading * size).toBeLessThanOrEqual(box.height);
      expect(size).toBeLessThanOrEqual(box.largest);
    }),
    { seed: 20261124, numRuns: 300 },
  );
});
