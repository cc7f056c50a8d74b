import { expect, test } from 'vitest';
import { tableOfContents } from '../../src/articles/table-of-contents.ts';
import { compile, compileText } from '../markup/compile.ts';

async function contents(text: string) {
  return tableOfContents((await compileText(text)).manuscript);
}

test('headings of the third level stand below the one of the second before them', async () => {
  expect(await contents('## A\n\n### A one\n\n### A two\n\n#### Deeper\n\n## B')).toEqual([
    {
      id: 'a',
      title: 'A',
      sections: [
        { id: 'a-one', title: 'A one', sections: [] },
        { id: 'a-two', title: 'A two', sections: [] },
      ],
    },
    { id: 'b', title: 'B', sections: [] },
  ]);
});

test('headings of the third level before any of the second stand beside one another', async () => {
  expect(await contents('### First\n\n### Second\n\n## Third')).toEqual([
    { id: 'first', title: 'First', sections: [] },
    { id: 'second', title: 'Second', sections: [] },
    { id: 'third', title: 'Third', sections: [] },
  ]);
});

test('numbers of notes are no part of a title, nor of its address', async () => {
  expect(await contents('## The *papers*^[Internal.]^[Leaked.] themselves')).toEqual([
    { id: 'the-papers-themselves', title: 'The papers themselves', sections: [] },
  ]);
});

test('the headings of notes and sources are left out', async () => {
  expect(await contents('One.^[Two.]')).toEqual([]);
});

test('an article without headings has no contents', async () => {
  expect(await contents('One.')).toEqual([]);
});

test('a heading that is a picture has the words that describe it', async () => {
  const path = 'tests/markup/articles/markdown-images/index.mdx';
  const { manuscript } = await compile('---\ntitle: Ships\ndescription: What they carry.\ndate: 2019-11-20\n---\n\n## ![Three ships](./harbour.svg)\n', path);
  expect(tableOfContents(manuscript).map(({ title }) => title)).toEqual(['Three ships']);
});
