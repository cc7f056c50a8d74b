import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import { type Preset, unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { preset } from '../../src/editorial/preset.ts';
import type { SitePage } from '../../src/editorial/site-pages.ts';
import { readCitationStyle } from '../../src/sources/citation-style.ts';

const folder = fileURLToPath(new URL('rules/', import.meta.url));
const source = fileURLToPath(new URL('../../src/editorial/rules/', import.meta.url));

const PAGES: Record<string, SitePage> = {
  '/': {},
  '/archive/': {},
  '/topics/iran/': {},
  '/a-heading/': { date: '2026-11-24' },
  '/a-draft/': { date: '2026-11-01', draft: true },
  '/tomorrow/sources.json': { date: '2026-11-25' },
};

const processor = unified()
  .use(remarkParse)
  .use(
    preset({
      style: readCitationStyle('newspaper-notes', 'en-GB'),
      exists: () => true,
      pageAt: (path) => PAGES[path],
      today: '2026-11-24',
    }),
  )
  .freeze();

/** What a rule finds in a file, each as it is told. */
async function findings(rule: string, name: string): Promise<string> {
  const file = new VFile({ path: `rules/${name}`, value: readFileSync(`${folder}${rule}/${name}`, 'utf8') });
  await processor.run(processor.parse(file), file);
  return file.messages
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ line, column, fatal, reason }) => `${line}:${column} ${fatal ? 'error' : 'warning'}\n  ${reason}\n`)
    .join('');
}

describe.for(readdirSync(folder))('%s', (rule) => {
  test('finds nothing in what is right', async () => {
    expect(await findings(rule, 'ok.mdx')).toBe('');
  });

  test('finds what is wrong, and says what to do', async () => {
    expect(await findings(rule, 'not-ok.mdx')).toBe(readFileSync(`${folder}${rule}/findings.txt`, 'utf8'));
  });
});

test('each rule has its fixtures', () => {
  expect(readdirSync(folder)).toEqual(readdirSync(source).map((file) => basename(file, '.ts')));
});

test('an editor’s language server finds what the check finds', async () => {
  // Written for programs that are not ours, so it has no types.
  const { default: forEditors } = (await import(new URL('../../.remarkrc.mjs', import.meta.url).href)) as { default: Preset };
  const file = new VFile({ path: 'not-ok.mdx', value: readFileSync(`${folder}double-space/not-ok.mdx`, 'utf8') });
  const inEditor = unified().use(remarkParse).use(forEditors);
  await inEditor.run(inEditor.parse(file), file);
  expect(file.messages.filter(({ ruleId }) => ruleId === 'double-space').map(({ line, column }) => `${line}:${column}`)).toEqual(['9:10', '10:6']);
});
