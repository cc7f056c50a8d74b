import { expect, test } from 'vitest';
import { isSlug, slugOfTitle } from '../../src/articles/slug.ts';

test.for([
  ['What Tehran picked up', 'what-tehran-picked-up'],
  ['What: the «Arabs» & Iran’s hand!', 'what-the-arabs-irans-hand'],
  ['Über den Straßen', 'über-den-straßen'],
  ['گزارش می‌خواهند', 'گزارش-میخواهند'],
  ['泄露的文件', '泄露的文件'],
  ['किताब', 'किताब'],
  ['Cafe\u0301 – 2019', 'café-2019'],
  ['Archive', 'archive-article'],
  ['../../etc/passwd', 'etcpasswd'],
  [`${'word '.repeat(40)}`, Array(12).fill('word').join('-')],
] as const)('“%s” gets the address %s', ([title, slug]) => {
  expect(slugOfTitle(title)).toBe(slug);
  expect(isSlug(slug)).toBe(true);
});

test.for(['', '🎉', '…', '—'])('“%s” gets none', (title) => {
  expect(slugOfTitle(title)).toBeUndefined();
});

test.for(['Capital', 'with space', 'archive', '.hidden', '-begins', 'ends-', 'two--hyphens', ''])('“%s” is no address', (name) => {
  expect(isSlug(name)).toBe(false);
});
