import { describe, expect, test } from 'vitest';
import { addressAt, textDirective } from '../../src/sources/text-fragment.ts';

/** The directive of a part of a passage, without its percent-encoding. */
function directive(passage: string, part: string): string | undefined {
  const start = passage.indexOf(part);
  const found = textDirective(passage, start, start + part.length);
  return found && decodeURIComponent(found);
}

describe('a part of a passage is named by', () => {
  const long = `It began ${'with a very long sentence and '.repeat(12)}came to an end`;
  test.for([
    ['its words', 'They say the ministry was patient.', 'the ministry was patient', 'the ministry was patient'],
    ['its first and last words, where it is long', long, long, 'It began with a very,and came to an end'],
    ['what stands around it, where it is short', 'The old ministry was very patient indeed.', 'ministry', 'The old-,ministry,-was very patient indeed'],
    ['what stands around it, where it is there twice', 'the war on terror before the war on terror ended', 'the war on terror', 'the war on terror,-before the war on terror'],
    ['its words without brackets around a letter', '[T]he US shattered Iraq.', '[T]he US shattered', 'The US shattered'],
    ['its ends, where an ellipsis stands between them', 'The war was … in the end lost.', 'The war was … in the end lost', 'The war was,in the end lost'],
    ['its ends, where words in brackets stand between them', 'The war [of 2014] was in the end lost.', 'The war [of 2014] was in the end lost', 'The war,was in the end lost'],
    ['its ends, where it goes over two paragraphs', 'The war was long.\n\nIn the end it was lost.', 'The war was long.\n\nIn the end it was lost', 'The war was long,the end it was lost'],
    ['single spaces', 'The  war\nwas long', 'The  war\nwas long', 'The war was long'],
    ['words of a script without spaces', '泄露的文件显示德黑兰如何行使权力', '文件显示德黑兰如何', '文件显示德黑兰如何'],
  ] as const)('%s', ([, passage, part, named]) => {
    expect(directive(passage, part)).toBe(named);
  });

  test('nothing, where there is no word', () => {
    expect(textDirective('…', 0, 1)).toBeUndefined();
  });
});

test('what the directive reads as its own marks is encoded, and what is no letter does not break it', () => {
  const passage = 'self-made, tried & true\uD800';
  expect(textDirective(passage, 0, passage.length)).toBe('self%2Dmade%2C%20tried%20%26%20true');
});

test.for([
  ['an address', 'https://nyt.example/a', 'https://nyt.example/a#:~:text=one&text=two'],
  ['an address with a query', 'https://nyt.example/a?b=1', 'https://nyt.example/a?b=1#:~:text=one&text=two'],
  ['an address with a fragment, which stays', 'https://nyt.example/a#top', 'https://nyt.example/a#top:~:text=one&text=two'],
  ['an address with a directive of its own, which stays alone', 'https://nyt.example/a#:~:text=x', 'https://nyt.example/a#:~:text=x'],
] as const)('%s opens at passages', ([, address, opened]) => {
  expect(addressAt(address, ['one', 'two'])).toBe(opened);
});

test('without passages an address stays as it is', () => {
  expect(addressAt('https://nyt.example/a', [])).toBe('https://nyt.example/a');
});
