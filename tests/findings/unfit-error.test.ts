import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { pointOf, refuse } from '../../src/findings/refuse.ts';
import { errorsOf } from '../../src/findings/finding.ts';
import { UnfitError } from '../../src/findings/unfit-error.ts';

function article(path: string, value = ''): VFile {
  return new VFile({ cwd: '/journal', path, value });
}

test('findings are told in the order of the text, whatever the order they were made in', () => {
  const file = article('/journal/content/articles/cables/index.mdx');
  refuse(file, { line: 9, column: 3 }, 'second-rule', 'Unexpected b, expected c');
  refuse(file, { type: 'text', position: { start: { line: 2, column: 5 }, end: { line: 2, column: 6 } } }, 'first-rule', 'Missing a');
  refuse(file, { line: 9, column: 20 }, 'third-rule', 'Unexpected d');

  const error = new UnfitError([file]);
  expect(error.message).toBe(`This can't be published yet. 3 things are to be mended:

content/articles/cables/index.mdx:2:5  first-rule
  Missing a

content/articles/cables/index.mdx:9:3  second-rule
  Unexpected b, expected c

content/articles/cables/index.mdx:9:20  third-rule
  Unexpected d
`);
  expect([error.line, error.column]).toEqual([2, 5]);
});

test('findings of several articles come in one message', () => {
  const [first, second] = [article('content/a.mdx'), article('content/b.mdx')];
  refuse(second, { line: 1, column: 1 }, 'some-rule', 'Missing b');
  refuse(first, { line: 8, column: 1 }, 'some-rule', 'Missing a');
  expect(new UnfitError([first, second]).message).toBe(`This can't be published yet. 2 things are to be mended:

content/a.mdx:8:1  some-rule
  Missing a

content/b.mdx:1:1  some-rule
  Missing b
`);
});

test('a finding of the whole file names the file alone', () => {
  const file = article('content/a.mdx');
  refuse(file, undefined, 'some-rule', 'Unexpected name');
  expect(new UnfitError([file]).message).toBe(`This can't be published yet. One thing is to be mended:

content/a.mdx  some-rule
  Unexpected name
`);
});

test('a path of another folder with the same beginning is told whole', () => {
  const file = article('/journal-old/a.mdx');
  refuse(file, { line: 1, column: 1 }, 'some-rule', 'Missing a');
  expect(new UnfitError([file]).message).toContain('\n/journal-old/a.mdx:1:1 ');
});

test('a warning keeps nothing from being published', () => {
  const file = article('content/a.mdx');
  file.message('Long sentence');
  expect(errorsOf(file)).toEqual([]);
});

test('a word is pointed at within the passage that holds it', () => {
  const file = article('content/a.mdx', 'One\n[see @nyt,\np. 4; @times] two');
  const position = { start: { line: 2, column: 1, offset: 4 }, end: { line: 3, column: 14, offset: 28 } };
  const citation = { type: 'citation', position };
  expect(pointOf(file, citation, '@nyt')).toEqual({ line: 2, column: 6 });
  expect(pointOf(file, citation, '@times')).toEqual({ line: 3, column: 7 });
  expect(pointOf(file, citation, '@nowhere')).toEqual(position.start);
});
