import { expect, test } from 'vitest';
import { bibliographyFile } from '../../src/sources/bibliography-file.ts';
import type { CslItem } from '../../src/sources/csl-item.ts';

const item: CslItem = {
  id: 'the-iran-cables',
  type: 'article-magazine',
  title: 'What Tehran picked up: 100% of {it} & more, گزارش',
  author: [{ given: 'James', family: 'Risen' }, { literal: 'Name & Sons' }],
  'container-title': 'Verbatim',
  issued: { 'date-parts': [[2019, 11, 20]] },
  URL: 'https://verbatim.example/the_iran_cables/?a=1&b=2',
};

test('BibTeX has every script, and signs of TeX escaped but in addresses', () => {
  expect(bibliographyFile(item, 'bibtex')).toBe(
    [
      '@article{the-iran-cables,',
      '\tauthor = {Risen, James and {Name \\& Sons}},',
      '\tjournal = {Verbatim},',
      '\tyear = {2019},',
      '\tmonth = {nov 20},',
      '\ttitle = {What {Tehran} picked up: 100\\% of \\{it\\} \\& more, گزارش},',
      '\turl = {https://verbatim.example/the_iran_cables/?a=1&b=2},',
      '\thowpublished = {https://verbatim.example/the_iran_cables/?a=1&b=2},',
      '}',
      '',
    ].join('\n'),
  );
});

test('RIS has the words as they are', () => {
  expect(bibliographyFile(item, 'ris').trimEnd().split('\n').map((line) => line.trimEnd())).toEqual([
    'TY  - MGZN',
    'AU  - Risen, James',
    'AU  - Name & Sons',
    'DA  - 2019/11/20/',
    'PY  - 2019',
    'ID  - the-iran-cables',
    'T2  - Verbatim',
    'TI  - What Tehran picked up: 100% of {it} & more, گزارش',
    'UR  - https://verbatim.example/the_iran_cables/?a=1&b=2',
    'ER  -',
  ]);
});
