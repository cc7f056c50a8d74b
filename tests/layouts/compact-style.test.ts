import { expect, test } from 'vitest';
import { compactStyle } from '../../src/layouts/compact-style.ts';

test('shortens families and properties wherever they stand', () => {
  const css = '@font-face{font-family:"Serif-1a";src:url("/Serif-1a.woff2")}:root{--font:"Serif-1a",serif;--ink:#000}p{color:var(--ink);font-family:var(--font)}';
  expect(compactStyle(css)).toBe('@font-face{font-family:"f0";src:url("/Serif-1a.woff2")}:root{--_1:"f0",serif;--_2:#000}p{color:var(--_2);font-family:var(--_1)}');
});

test('keeps a name that begins with another, and the words of a text', () => {
  expect(compactStyle('p{--a:1;top:var(--a-b,var(--a));content:"--a"}.p--a{}')).toBe('p{--_0:1;top:var(--a-b,var(--_0));content:"--a"}.p--a{}');
});

test('keeps the names that the script and the print sheet set', () => {
  const css = ':root{--text:calc(1rem*var(--zoom,1));--width:1}';
  expect(compactStyle(css)).toBe(css);
});
