import { expect, test } from 'vitest';
import { type CitedSource, parseCitation } from '../../src/sources/citation.ts';
import { readCitationStyle } from '../../src/sources/citation-style.ts';
import { formatCitations } from '../../src/sources/format-citations.ts';
import { sourcesSchema } from '../../src/sources/schema.ts';

const style = readCitationStyle('newspaper-notes', 'en-GB');

/** Citations in notes of their own, each as it is written between brackets. */
function format(sources: unknown, ...written: string[]) {
  const placed = written.map((content, index) => ({ cited: parseCitation(content) as CitedSource[], note: index + 1 }));
  return formatCitations(sourcesSchema.parse(sources), placed, style);
}

test('an article without sources has no citations and no list of sources', () => {
  expect(format({})).toEqual({ citations: [], bibliography: [] });
});

test('a source that is never cited stands in the list', () => {
  expect(format({ nyt: { title: 'The Iran Cables' } })).toEqual({
    citations: [],
    bibliography: [{ key: 'nyt', html: '  <div class="csl-entry">“The Iran Cables”.</div>\n' }],
  });
});

test('the title is a link to the address, and the publication where there is no title', () => {
  const sources = {
    titled: { title: 'The Iran Cables', 'container-title': 'The Times', URL: 'https://example.org/a' },
    untitled: { 'container-title': 'The Atlantic', URL: 'https://example.org/b' },
  };
  expect(format(sources, '@titled', '@untitled').citations).toEqual([
    '<a href="https://example.org/a">“The Iran Cables”</a>, <i>The Times</i>',
    '<a href="https://example.org/b"><i>The Atlantic</i></a>',
  ]);
});

test('signs of HTML in a source are text', () => {
  const sources = { evil: { title: '<script>alert(1)</script> & Co', author: { literal: '<b>Bold</b' } } };
  expect(format(sources, '@evil').citations).toEqual([
    '&#60;b&#62;Bold&#60;/b, “&#60;script&#62;alert(1)&#60;/script&#62; &#38; Co”',
  ]);
});

test('an address cannot leave its attribute', () => {
  const sources = { evil: { title: 'T', URL: 'https://example.org/?a=1&b="><script>' } };
  expect(format(sources, '@evil').citations).toEqual([
    '<a href="https://example.org/?a=1&amp;b=&quot;>&lt;script>">“T”</a>',
  ]);
});

test('a prefix and a suffix are text too', () => {
  expect(format({ nyt: { title: 'T' } }, 'see <b> @nyt, <i> & so on').citations).toEqual(['see &#60;b&#62; “T”, &#60;i&#62; &#38; so on']);
});

test('four authors are told as the first and others', () => {
  const sources = { nyt: { title: 'T', author: ['A One', 'B Two', 'C Three', 'D Four'] } };
  expect(format(sources, '@nyt').citations).toEqual(['A One et al., “T”']);
});

test('months and terms are those of the style’s language', () => {
  const sources = sourcesSchema.parse({ nyt: { title: 'T', issued: '2019-11-18' } });
  const placed = [{ cited: parseCitation('@nyt, chap. 2') as CitedSource[], note: 1 }];
  const german = readCitationStyle('newspaper-notes', 'de-DE');
  expect(formatCitations(sources, placed, german).citations).toEqual(['„T“, 18. November 2019, Kap. 2']);
});
