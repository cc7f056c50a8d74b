import { existsSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { type Build, build, fixture } from './build.ts';

test('a build stops at mistakes in frontmatter, and says where each of them stands, in every article', async () => {
  const ran = await buildUnfit('unfit-frontmatter');
  expect(placesIn(ran)).toEqual([
    'content/articles/late-correction/index.mdx:5:1  frontmatter-field',
    'content/articles/unsigned/index.mdx:2:1  frontmatter-field',
    'content/articles/unsigned/index.mdx:2:1  frontmatter-field',
    'content/articles/unsigned/index.mdx:4:1  frontmatter-field',
  ]);
});

test('a build stops at mistakes in a text, and says where each of them stands', async () => {
  const ran = await buildUnfit('unfit-body');
  expect(placesIn(ran)).toEqual([
    'content/articles/loose-ends/index.mdx:10:26  undeclared-source',
    'content/articles/loose-ends/index.mdx:12:20  undefined-note',
    'content/articles/loose-ends/index.mdx:14:1  picture-missing',
    'content/articles/loose-ends/index.mdx:16:1  unused-note',
  ]);
});

async function buildUnfit(name: string): Promise<Build> {
  const ran = await build(fixture(name));
  onTestFinished(ran.remove);
  expect(ran.exitCode).toBe(1);
  expect(existsSync(`${ran.dist}/index.html`)).toBe(false);
  return ran;
}

/** The first line of each error. Nothing that a program says of itself follows. */
function placesIn({ output, dist }: Build): string[] {
  expect(output).not.toContain(dist.replace(/dist$/u, ''));
  expect(output).not.toMatch(/^ +at /mu);
  return output.split('\n').filter((line) => line.includes('  error  ')).map((line) => line.replace('  error  ', '  '));
}
