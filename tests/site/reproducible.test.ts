import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { build, fixture } from './build.ts';
import { filesIn } from './page.ts';

test('a second build in another folder gives the same files with the same bytes', async () => {
  const again = await build(fixture('journal'));
  onTestFinished(again.remove);
  expect(digests(again.dist)).toEqual(digests(inject('journal').dist));
});

function digests(dist: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(dist).map((path) => [path, createHash('sha256').update(readFileSync(join(dist, path))).digest('hex')]),
  );
}
