import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../markup/compile.ts';
import { emptyProject, run } from './project.ts';

test('a headline becomes a folder with a draft that compiles and gives no warning', async () => {
  const root = await emptyProject();
  expect(await run('new', root, ['What:', 'the "Arabs" & Iran’s hand'])).toEqual({
    exitCode: 0,
    output: 'content/articles/what-the-arabs-irans-hand/index.mdx is ready. Write in it, and see it with `npm run dev` at http://localhost:4321/what-the-arabs-irans-hand/\n',
  });
  const path = join(root, 'content/articles/what-the-arabs-irans-hand/index.mdx');
  const article = await compile(readFileSync(path, 'utf8'), path);
  expect(article).toMatchObject({ title: 'What: the "Arabs" & Iran’s hand', date: '2019-11-20', draft: true, warnings: [] });
  expect((await run('check', root)).output).toBe('1 article: 0 errors, 0 warnings\n');
});

test('what is there already stays as it is', async () => {
  const root = await emptyProject();
  await run('new', root, ['A headline']);
  const path = join(root, 'content/articles/a-headline/index.mdx');
  writeFileSync(path, 'My words.');
  expect(await run('new', root, ['A headline'])).toEqual({
    exitCode: 1,
    output: 'Unexpected headline: content/articles/a-headline is there already, and stays as it is. Expected another headline, or go on with that article.\n',
  });
  expect(readFileSync(path, 'utf8')).toBe('My words.');
  expect(readdirSync(join(root, 'content/articles'))).toEqual(['a-headline']);
});

test.for([[[]], [['  ']], [['🎉']]] as const)('without a headline that can be used nothing is made: %j', async ([args]) => {
  const root = await emptyProject();
  const { exitCode, output } = await run('new', root, args);
  expect(exitCode).toBe(2);
  expect(output).toContain('expected: npm run new -- "A headline"');
  expect(readdirSync(root)).toEqual([]);
});
