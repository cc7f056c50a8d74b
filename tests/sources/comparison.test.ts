import { describe, expect, test } from 'vitest';
import { compare } from '../../src/sources/comparison.ts';

const PASSAGE = 'The Americans’ insistence on not cooperating—in the war, at least—“has had a negative influence”; Iran’s café is re-opened. It was walking home.';

describe('a quotation has the words of its passage', () => {
  test.for([
    ['word for word', 'insistence on not cooperating'],
    ['over a line end', 'insistence on\nnot   cooperating'],
    ['with non-breaking and thin spaces', 'insistence\u00A0on not\u2009cooperating'],
    ['with straight marks', "The Americans' insistence"],
    ['with other marks inside', 'at least—‘has had a negative influence’'],
    ['with another dash', 'cooperating – in the war'],
    ['with a dash of two hyphens', 'cooperating--in the war'],
    ['with a dash of three hyphens', 'cooperating --- in the war'],
    ['with a minus as its hyphen', 'café is re\u2212opened'],
    ['with another punctuation mark at its end', 'in the war.'],
    ['without the punctuation mark at its end', 'a negative influence'],
    ['with an ellipsis of one sign', 'The Americans’ … has had a negative influence'],
    ['with an ellipsis of three dots', 'The Americans’ ... has had a negative influence'],
    ['with an ellipsis of three dots and spaces', 'The Americans’ . . . has had a negative influence'],
    ['with an ellipsis in brackets', 'The Americans’ [...] has had a negative influence'],
    ['with an ellipsis in parentheses', 'The Americans’ (…) has had a negative influence'],
    ['with a full stop before an ellipsis', 'in the war. … It was walking'],
    ['with ellipses at its ends', '… insistence on not …'],
    ['with a capital in brackets', '[I]nsistence on not cooperating'],
    ['with a small letter in brackets', '[t]he Americans’ insistence'],
    ['with a word of the editor’s', 'the war [of 2014], at least'],
    ['with a word in place of others', 'Iran’s [coffee house] is re-opened'],
    ['with [sic]', 'cooperating [sic]—in the war'],
    ['with another end of a word', 'It was walk[ed] home'],
    ['in Unicode’s decomposed form', 'Iran’s cafe\u0301 is'],
    ['with soft hyphens', 'in\u00ADsis\u00ADtence on'],
    ['with marks of direction', '\u2067insistence\u2069 on'],
  ])('%s', ([, quotation]) => {
    expect(compare(quotation ?? '', PASSAGE)).toMatchObject({ distance: 0, differences: [] });
  });
});

describe('what differs is told', () => {
  test.for([
    ['a changed letter', 'insistance on not', [['a', 'e']]],
    ['a letter too many', 'insisstence on', [['s', '']]],
    ['a letter too few', 'insistnce on', [['', 'e']]],
    ['letters that changed places', 'insistence no not', [['no', 'on']]],
    ['a capital', 'the Americans’ insistence', [['t', 'T']]],
    ['an accent', 'Iran’s cafe is', [['e', 'é']]],
    ['an apostrophe within a word', 'Irans café', [['', '’']]],
    ['a hyphen', 'café is reopened', [['', '-']]],
    ['a comma', 'in the war at least', [['', ',']]],
    ['a doubled word', 'on on not cooperating', [['on', '']]],
    ['a word left out without an ellipsis', 'insistence on cooperating', [['', 'not']]],
    ['a letter that looks alike', 'negаtive influence', [['а', 'a']]],
    ['a word that goes on in the passage', 'negative influ', [['', 'ence']]],
    ['a word that begins earlier in the passage', 'sistence on not', [['', 'in']]],
    ['a cut word before an ellipsis', 'The Americ … has had a negative', [['', 'ans']]],
    ['brackets of another letter', '[A]nsistence on not', [['A', 'i']]],
    ['two places', 'insistance on nott cooperating', [['a', 'e'], ['t', '']]],
  ] as const)('%s', ([, quotation, differences]) => {
    const found = compare(quotation, PASSAGE);
    expect(found?.distance).toBeGreaterThan(0);
    expect(found?.differences.map(({ written, expected }) => [written, expected])).toEqual(differences);
  });
});

test.for([
  ['a difference stands where its letter does', 'on not co-operating', [9, 10]],
  ['what is missing stands between its neighbours', 'on no cooperating', [5, 5]],
] as const)('%s', ([, quotation, place]) => {
  expect(compare(quotation, PASSAGE)?.differences.map(({ start, end }) => [start, end])).toEqual([place]);
});

describe('an end of a word in brackets', () => {
  test('stands for the end of that word only', () => {
    expect(compare('walk[ed] home', 'She was walking slowly home')?.distance).toBeGreaterThan(0);
  });

  test('may be its beginning', () => {
    expect(compare('[re]opened today', 'It was unopened today')?.distance).toBe(0);
  });
});

test('words in brackets stand for some words, not for half a passage', () => {
  const passage = 'It was the general who, after a long winter of talks that led nowhere, signed the paper.';
  expect(compare('It was [he] who', passage)?.distance).toBe(0);
  expect(compare('It was [he who] signed the paper', passage)?.distance).toBeGreaterThan(0);
});

describe('a passage may itself have been changed', () => {
  test.for([
    ['a capital in brackets is either letter', 'the US shattered', '[T]he US shattered Iraq', 0],
    ['a capital in brackets is itself', '[T]he US shattered', '[T]he US shattered Iraq', 0],
    ['an ellipsis is passed over by an ellipsis', 'the war … the peace', 'the war … and the peace', 0],
    ['an ellipsis is not passed over in silence', 'the war and', 'the war … and the peace', 1],
  ] as const)('%s', ([, quotation, passage, distance]) => {
    expect(compare(quotation, passage)?.distance).toBe(distance);
  });
});

describe('other scripts', () => {
  test.for([
    ['Persian with and without its joiner', 'می‌خواهند بدانند', 'آنها می خواهند بدانند که', 0],
    ['Persian from an Arabic keyboard', 'كتاب علي', 'این کتاب علی است', 0],
    ['stretched letters', 'کتـــاب علی', 'این کتاب علی است', 0],
    ['the shapes of Arabic letters in old files', 'ﮐﺘﺎب علی', 'این کتاب علی است', 0],
    ['another Persian letter', 'کتاب عبی', 'این کتاب علی است', 1],
    ['Chinese, which has no spaces', '文件显示', '泄露的文件显示德黑兰', 0],
    ['another Chinese sign', '文件明示', '泄露的文件显示德黑兰', 1],
    ['a ligature copied from a PDF', 'the ﬁrst oﬃcer', 'it was the first officer who', 0],
    ['a vowel sign of Hindi', 'किताब', 'यह किताब है', 0],
    ['another vowel sign of Hindi', 'कुताब', 'यह किताब है', 1],
  ] as const)('%s', ([, quotation, passage, distance]) => {
    expect(compare(quotation, passage)?.distance).toBe(distance);
  });
});

test('the part of the passage is known', () => {
  const found = compare('negative … is', PASSAGE);
  expect(PASSAGE.slice(found?.start, found?.end)).toBe('negative influence”; Iran’s café is');
});

test.for([
  ['an empty quotation', '', PASSAGE],
  ['a quotation of nothing but an ellipsis', '[…].', PASSAGE],
  ['an empty passage', 'insistence', ''],
])('%s is compared with nothing', ([, quotation, passage]) => {
  expect(compare(quotation ?? '', passage ?? '')).toBeUndefined();
});
