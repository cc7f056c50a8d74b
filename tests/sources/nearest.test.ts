import { expect, test } from 'vitest';
import { nearest, suggestion } from '../../src/sources/nearest.ts';

test.for([
  ['intercpt', 'intercept'],
  ['nty', 'nyt'],
  ['pullquote', 'PullQuote'],
  ['ntercept', 'intercept'],
  ['PULLQOUTE', 'PullQuote'],
] as const)('%s is a slip for %s', ([written, meant]) => {
  expect(nearest(written, ['nyt', 'intercept', 'PullQuote'])).toBe(meant);
});

test.for(['guardian', 'x', 'myt2', ''])('“%s” is nothing of the kind', (written) => {
  expect(nearest(written, ['nyt', 'intercept'])).toBeUndefined();
});

test('the nearest of several is meant', () => {
  expect(nearest('source-2', ['source-12', 'source-2b', 'source-2'])).toBe('source-2');
});

test('a suggestion names what was meant, or else all that there is', () => {
  expect(suggestion('nty', ['nyt', 'intercept'])).toBe('did you mean `nyt`?');
  expect(suggestion('guardian', ['nyt', 'intercept'])).toBe('there are `nyt`, `intercept`');
  expect(suggestion('guardian', ['nyt'])).toBe('there is only `nyt`');
  expect(suggestion('guardian', [])).toBe('');
});
