import { expect, test } from 'vitest';
import { withoutTracking } from '../../src/sources/tracking.ts';

test.for([
  ['https://nyt.example/a?utm_source=x&utm_medium=y', 'https://nyt.example/a'],
  ['https://nyt.example/a?id=5&fbclid=abc&page=%C3%A9', 'https://nyt.example/a?id=5&page=%C3%A9'],
  ['https://nyt.example/a?gclid=1#part', 'https://nyt.example/a#part'],
  ['https://nyt.example/a?UTM_Campaign=x', 'https://nyt.example/a'],
])('%s is cleaned to %s', ([address, clean]) => {
  expect(withoutTracking(address ?? '')).toBe(clean);
});

test.for([
  'https://nyt.example/a',
  'https://nyt.example/a?id=5&source=archive',
  'https://nyt.example/utm_source=x',
  'https://nyt.example/a#?utm_source=x',
])('%s is clean', (address) => {
  expect(withoutTracking(address)).toBeUndefined();
});
