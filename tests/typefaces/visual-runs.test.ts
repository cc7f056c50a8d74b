import { expect, test } from 'vitest';
import { visualRuns } from '../../src/typefaces/visual-runs.ts';

const font = (name: string, characters: string) => ({ name, characters: new Set([...characters].map((character) => character.codePointAt(0) ?? 0)) });
const latin = font('latin', 'abcdefghijklmnopqrstuvwxyz0123456789 ()');
const arabic = font('arabic', 'بندرشاسنکل۰۱۲۹');

function runs(text: string, direction: 'ltr' | 'rtl'): string[] {
  return visualRuns(text, direction, [latin, arabic]).map((run) => `${run.font.name} ${run.direction} ${run.text}`);
}

test('a line in one script is one run', () => {
  expect(runs('the war', 'ltr')).toEqual(['latin ltr the war']);
});

test('an empty line has none', () => {
  expect(runs('', 'rtl')).toEqual([]);
});

test('in a line that is written from the right, its first words stand last', () => {
  expect(runs('بندر the war شب', 'rtl')).toEqual(['arabic rtl شب', 'latin rtl  ', 'latin ltr the war', 'latin rtl  ', 'arabic rtl بندر']);
});

test('words from the right keep their order in a line from the left', () => {
  expect(runs('war بندر شب', 'ltr')).toEqual(['latin ltr war ', 'arabic rtl شب', 'latin rtl  ', 'arabic rtl بندر']);
});

test('figures run from the left in both scripts', () => {
  expect(runs('سال۲۰۱۹', 'rtl')).toEqual(['arabic ltr ۲۰۱۹', 'arabic rtl سال']);
});

test('a mark is set with its letter, and a joiner does not part a word', () => {
  expect(runs('شن\u{200C}ا', 'rtl')).toEqual(['arabic rtl شن\u{200C}ا']);
  expect(runs('e\u{301}e', 'ltr')).toEqual(['latin ltr e\u{301}e']);
});

test('a character that no font has is set in the first, and a pair of surrogates stays together', () => {
  expect(runs('a🔥بند', 'ltr')).toEqual(['latin ltr a🔥', 'arabic rtl بند']);
});
