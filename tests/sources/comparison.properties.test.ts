import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../src/sources/comparison.ts';
import { verify } from '../../src/sources/verification.ts';

const RUNS = { seed: 20261124, numRuns: 400 };

/** Words of several scripts, some with combining marks, hyphens and apostrophes. */
const WORDS = [
  'the', 'war', 'Iran’s', 'anti-ISIS', 'region', 'café', 'cafe\u0301s', 'naïve', 'Straße', 'über', 'insistence', 'of', 'a', '700', 'officers’',
  'گزارش', 'می‌خواهند', 'وزارت', 'این', 'e\u0323\u0302tre', 'किताब', 'Жизнь', 'Soleimani', 'JCPOA', 'o’clock',
];
/** What stands between words: mostly a space. */
const BETWEEN = [' ', ' ', ' ', ' ', ', ', '; ', '. ', '—', ' – ', ' “', '” ', ' ‘', '’ ', ' («', '») '];

/** A passage as its words and what stands after each. */
const passages = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BETWEEN)), { minLength: 8, maxLength: 40 });
type Passage = readonly (readonly [word: string, after: string])[];

function textOf(passage: Passage): string {
  return passage.map(([word, after]) => word + after).join('');
}

/** Some words of a passage, from one to another. */
const quotations = passages.chain((passage) =>
  fc.tuple(fc.nat(passage.length - 4), fc.integer({ min: 3, max: passage.length })).map(([from, length]) => ({ passage, from, to: Math.min(passage.length, from + length) })),
);

/** Everything that may be changed without saying so. */
const FREE: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => text.replaceAll(' ', '  \n'),
  (text) => text.replaceAll('’', "'").replaceAll(/[“”«»]/gu, '"').replaceAll('‘', "'"),
  (text) => text.replaceAll(/[“«]/gu, '‘').replaceAll(/[”»]/gu, '’'),
  (text) => text.replaceAll('—', ' -- ').replaceAll('–', '—'),
  (text) => text.replaceAll('-', '\u2011'),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFC'),
  (text) => text.replaceAll('\u200C', ''),
  (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  (text) => text.replaceAll(/(?<=[a-z]{3})(?=[a-z]{3})/gu, '\u00AD'),
  (text) => `${text.replace(/[.,;:\s]+$/u, '')}.`,
  (text) => text.replace(/[.,;:\s]+$/u, ''),
  (text) => `…${text} […]`,
];
const changes = fc.uniqueArray(fc.constantFrom(...FREE), { maxLength: 4 });

test('no false alarm: words of a passage, with all that may be changed, are verified', () => {
  fc.assert(
    fc.property(quotations, changes, ({ passage, from, to }, free) => {
      const quotation = free.reduce((text, change) => change(text), textOf(passage.slice(from, to)));
      expect(compare(quotation, textOf(passage))).toMatchObject({ distance: 0, differences: [] });
    }),
    RUNS,
  );
});

test('no false alarm: an ellipsis or brackets in place of words are verified', () => {
  fc.assert(
    fc.property(quotations, fc.nat(), fc.nat(), fc.constantFrom('…', '[…]', '...', '. . .', '(...)'), ({ passage, from, to }, first, second, ellipsis) => {
      const words = passage.slice(from, to);
      const [left, right] = [first % words.length, second % words.length].sort((a, b) => a - b) as [number, number];
      const quotation = `${textOf(words.slice(0, left))} ${ellipsis} ${textOf(words.slice(right))}`;
      expect(compare(quotation, textOf(passage))?.distance ?? 0).toBe(0);
    }),
    RUNS,
  );
});

test('no false alarm: a first letter in brackets may be large or small', () => {
  fc.assert(
    fc.property(quotations, ({ passage, from, to }) => {
      const text = textOf(passage.slice(from, to));
      const quotation = text.replace(/^(\p{L}\p{M}*)(?=\p{L})/u, (letter) => `[${letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()}]`);
      expect(compare(quotation, textOf(passage))?.distance).toBe(0);
    }),
    RUNS,
  );
});

test('no miss: one letter that is changed, added or left out is found', () => {
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const places = quotations.chain((quotation) => fc.tuple(fc.constant(quotation), fc.nat(), fc.constantFrom('change', 'add', 'leave out'), fc.constantFrom('q', 'ψ', 'ژ', 'Ω')));
  fc.assert(
    fc.property(places, ([{ passage, from, to }, at, how, other]) => {
      const text = textOf(passage.slice(from, to));
      const inWords = [...letters.segment(text)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment));
      const { index, segment } = inWords[at % inWords.length] ?? { index: 0, segment: '' };
      const mended = { change: other, add: segment + other, 'leave out': '' }[how] ?? '';
      const written = text.slice(0, index) + mended + text.slice(index + segment.length);
      // A short word without a letter may be another word of the passage, and a word without its only letter is none.
      const whole = textOf(passage);
      fc.pre(how !== 'leave out' || !isIn(written, whole));
      const found = compare(written, whole);
      expect(found?.distance).toBeGreaterThan(0);
      expect(found?.differences.length).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test('no miss: a word that is added, doubled or exchanged is found', () => {
  fc.assert(
    fc.property(quotations, fc.nat(), fc.constantFrom('never', 'هرگز', 'nie'), fc.boolean(), ({ passage, from, to }, at, word, isAdded) => {
      const words = passage.slice(from, to);
      const place = at % words.length;
      const quotation = textOf([...words.slice(0, place), [word, ' '], ...words.slice(isAdded ? place : place + 1)]);
      expect(compare(quotation, textOf(passage))?.distance).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test('a difference is told where it is, in letters that are not alike', () => {
  fc.assert(
    fc.property(quotations, fc.nat(), ({ passage, from, to }, at) => {
      const text = textOf(passage.slice(from, to));
      const places = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index);
      const index = places[at % places.length] ?? 0;
      const quotation = `${text.slice(0, index)}Ω${text.slice(index + 1)}`;
      const [difference] = compare(quotation, textOf(passage))?.differences ?? [];
      expect(difference?.written).toContain('Ω');
      expect(difference?.start).toBeLessThanOrEqual(index);
      expect(difference?.end).toBeGreaterThan(index);
    }),
    RUNS,
  );
});

test('any two texts can be compared', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (quotation, passage) => {
      const verdict = verify([quotation], ['a'], { a: { type: 'webpage', title: 'A', quotes: [{ text: passage }] } });
      expect(['verified', 'differs', 'unknown']).toContain(verdict.status);
    }),
    RUNS,
  );
});

/** Whether a passage has these words, but for spaces and what stands between words. */
function isIn(text: string, passage: string): boolean {
  const bare = (words: string): string => words.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  return bare(passage).includes(bare(text));
}
