import { expect, test } from 'vitest';
import { isWebAddress } from '../../src/sources/address.ts';

test.for([
  'https://example.org',
  'http://example.org/a?b=c#d',
  'HTTPS://EXAMPLE.ORG',
  'https://fa.wikipedia.org/wiki/ایران',
  'https://münchen.example/straße',
])('%s may be linked', (address) => {
  expect(isWebAddress(address)).toBe(true);
});

test.for([
  '',
  'example.org',
  '//example.org',
  '/papers/',
  'ftp://example.org',
  'mailto:desk@example.org',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,hello',
  'https:',
  'https://',
  'https:///papers',
  'https://exa mple.org',
])('%j may not', (address) => {
  expect(isWebAddress(address)).toBe(false);
});
