import { describe, expect, test } from 'vitest';
import type { Sources } from '../../src/sources/schema.ts';
import { verify } from '../../src/sources/verification.ts';

function sources(quotes: Record<string, string[]>): Sources {
  return Object.fromEntries(Object.entries(quotes).map(([key, texts]) => [key, { type: 'webpage', title: key, quotes: texts.map((text) => ({ text })) }]));
}

const kept = sources({
  nyt: ['being squandered because Iraqis so resented the Shia militia', 'the Arabs’ extreme positions'],
  intercept: ['being squandered because Iraqis so resented the Shia militia'],
  silent: [],
});

describe('a quotation is', () => {
  test.for([
    ['verified, where a cited source has its words', ['Iraqis so resented'], ['nyt'], 'verified', ['nyt']],
    ['verified by each cited source that has them', ['Iraqis so resented'], ['nyt', 'silent', 'intercept'], 'verified', ['nyt', 'intercept']],
    ['different, where a cited source has nearly its words', ['Iraqis so resented the Sunni militia'], ['nyt'], 'differs', ['nyt']],
    ['unknown, where only another source has its words', ['Iraqis so resented'], ['silent'], 'unknown', []],
    ['unknown, where the source has other words', ['nobody was ever asked about that'], ['nyt'], 'unknown', []],
    ['unknown, where two letters are too few to tell', ['an'], ['nyt'], 'unknown', []],
  ] as const)('%s', ([, readings, keys, status, found]) => {
    const verdict = verify([...readings], keys, kept);
    expect([verdict.status, verdict.matches.map(({ key }) => key)]).toEqual([status, found]);
  });
});

test.for([
  ['the longest reading that a source has is taken', ['the Arabs', 'the Arabs’ extreme positions'], 'verified', 'the Arabs’ extreme positions'],
  ['an error in the longer reading is not hidden by the shorter', ['the Arabs', 'the Arabs’ extreme position'], 'differs', 'the Arabs’ extreme position'],
  ['what follows a quotation is no part of it', ['Shia', 'Shia militia, and afterwards of something else'], 'verified', 'Shia'],
] as const)('%s', ([, readings, status, text]) => {
  expect(verify([...readings], ['nyt'], kept)).toMatchObject({ status, text });
});
