import { describe, expect, test } from 'vitest';
import { markedQuotations } from '../../src/sources/quotation-marks.ts';

/** The readings of each quotation of a text. */
function readings(text: string): string[][] {
  return markedQuotations(text).quotations.map(({ start, ends }) => ends.map((end) => text.slice(start, end)));
}

describe('what stands between marks is a quotation', () => {
  test.for([
    ['English', 'He said “one” and ‘two’.', [['one'], ['two']]],
    ['German', 'Er sagte „eins“ und ‚zwei‘.', [['eins'], ['zwei']]],
    ['German books', 'Er sagte »eins« und ›zwei‹.', [['eins'], ['zwei']]],
    ['French', 'Il dit « un », puis « deux ».', [[' un '], [' deux ']]],
    ['Swedish', 'Han sade ”ett” och ”två”.', [['ett'], ['två']]],
    ['Persian', 'او گفت «یک» و رفت.', [['یک']]],
    ['Japanese', '彼は「一」と『二』と言った。', [['一'], ['二']]],
    ['Chinese', '他说“一”了。', [['一']]],
  ] as const)('in %s', ([, text, found]) => {
    expect(readings(text)).toEqual(found);
  });
});

describe('a quotation within a quotation is part of it', () => {
  test.for([
    ['double within single', 'He said ‘they call it “pragmatic” here’.', [['they call it “pragmatic” here']]],
    ['single within double', 'He said “they call it ‘pragmatic’ here”, then “more”.', [['they call it ‘pragmatic’ here'], ['more']]],
    ['the same marks', 'He said “they call it “pragmatic” here”.', [['they call it “pragmatic” here']]],
    ['an apostrophe at the end of a word', 'He said “the Arabs’ view” of the officers’ work.', [['the Arabs’ view']]],
    ['an apostrophe after a quotation within', 'He said “the ‘Arabs’ had the officers’ view”. The Arabs’ view.', [['the ‘Arabs’ had the officers’ view']]],
  ] as const)('%s', ([, text, found]) => {
    expect(readings(text)).toEqual(found);
  });
});

describe('an apostrophe is no closing mark', () => {
  test.for([
    ['within a word', 'It is ‘Iran’s hand’ here.', [['Iran’s hand']]],
    ['after a word it may be one, so both readings are given', 'It is ‘the Arabs’ view’ here.', [['the Arabs', 'the Arabs’ view']]],
    ['but not beyond the next quotation', '‘One’ of the Arabs’ and ‘two’.', [['One', 'One’ of the Arabs'], ['two']]],
    ['an apostrophe that was set the wrong way opens nothing', 'The music of the ‘90s was loud.', []],
  ] as const)('%s', ([, text, found]) => {
    expect(readings(text)).toEqual(found);
  });
});

test.for([
  ['a mark that nothing closes', 'It is “open. Then “closed” it ends.', 6],
  ['a German one', 'Es ist „offen.', 7],
  ['none in a closed text', 'It is “closed”.', undefined],
  ['none in an empty text', '', undefined],
] as const)('%s is told by its place', ([, text, unclosed]) => {
  expect(markedQuotations(text).unclosed).toBe(unclosed);
});
