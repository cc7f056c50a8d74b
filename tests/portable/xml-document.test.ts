import { fromXml } from 'xast-util-from-xml';
import { x } from 'xastscript';
import { expect, test } from 'vitest';
import { xmlDocument } from '../../src/portable/xml-document.ts';

test.each([
  ['signs of XML', 'A <b> & “c” &amp;'],
  ['the end of a CDATA section', 'a ]]> b'],
  ['signs beyond the first plane', '😀'],
])('%s are read as they were written', (_, text) => {
  expect(fromXml(xmlDocument(x('a', { title: text }, text)))).toMatchObject({ children: [{ type: 'instruction' }, { attributes: { title: text }, children: [{ value: text }] }] });
});

test('characters that XML cannot hold are left out', () => {
  const [, root] = fromXml(xmlDocument(x('a', 'The\u{2} Iran\u{B} cables\u{FFFF}\u{0}'))).children;
  expect(root).toMatchObject({ children: [{ value: 'The Iran cables' }] });
});
