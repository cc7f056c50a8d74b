import { expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../src/articles/reading-time.ts';
import { compileText } from '../markup/compile.ts';

async function words(text: string, lang = 'en'): Promise<number> {
  return countWords((await compileText(text)).manuscript, lang);
}

test('an English text is counted by its words, not by its signs', async () => {
  expect(await words('“It’s 700 pages” – he said, twice.')).toBe(6);
});

test('a Persian word with a half space is one word', async () => {
  expect(await words('این کتاب‌ها را می‌خوانم.', 'fa')).toBe(4);
});

test('a Chinese text is counted by its words, though it has no spaces', async () => {
  expect(await words('我喜欢读书', 'zh')).toBe(3);
});

test('words of lists, tables, headings and code count', async () => {
  expect(await words('## One\n\n- two\n\n| three | four |\n| - | - |\n| `five` | six |')).toBe(6);
});

test('notes, their numbers and pull quotes do not count', async () => {
  expect(await words('One two.^[Three four.] Five.[^a]\n\n<PullQuote>One two.</PullQuote>\n\n[^a]: Six.')).toBe(3);
});

test('an empty article has no words', async () => {
  expect(await words('')).toBe(0);
});

test('a reading takes whole minutes, at least one', () => {
  expect([0, 238, 356, 358, 2380].map(readingMinutes)).toEqual([1, 1, 1, 2, 10]);
});
