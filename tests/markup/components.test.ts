import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPONENTS } from '../../src/markup/components.ts';

test('the site shows each component that an author may write, and pictures', () => {
  // Read as text: Node can't import the .astro files that it names.
  const shown = readFileSync(new URL('../../src/components/mdx.ts', import.meta.url), 'utf8');
  const names = /mdxComponents = \{(?<names>[^}]*)\}/u.exec(shown)?.groups?.['names'];
  expect(names?.split(',').map((name) => name.trim()).filter(Boolean).sort()).toEqual([...COMPONENTS.keys(), 'Picture'].sort());
});
