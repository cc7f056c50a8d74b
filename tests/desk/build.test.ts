import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildFolder } from '../../src/desk/build-folder.ts';
import { emptyProject } from './project.ts';

/** A folder that holds one file. */
async function fill(folder: string, words: string): Promise<void> {
  await mkdir(folder);
  await writeFile(`${folder}/index.html`, words);
}

const standing = () => readFile('dist/index.html', 'utf8').catch(() => undefined);

describe('the last good site', () => {
  let back: string;
  beforeEach(async () => {
    back = process.cwd();
    process.chdir(await emptyProject());
    return () => process.chdir(back);
  });

  test('is replaced by one that was built whole', async () => {
    await fill('dist', 'old');
    expect(await buildFolder('dist', (aside) => fill(aside, 'new').then(() => true))).toBe(true);
    expect(await standing()).toBe('new');
    expect([existsSync('.dist-next'), existsSync('.dist-former')]).toEqual([false, false]);
  });

  test('stays when the build fails', async () => {
    await fill('dist', 'old');
    expect(await buildFolder('dist', (aside) => fill(aside, 'half').then(() => false))).toBe(false);
    expect([await standing(), existsSync('.dist-next')]).toEqual(['old', false]);
  });

  test('stays when the build breaks off', async () => {
    await fill('dist', 'old');
    await expect(buildFolder('dist', () => Promise.reject(new Error('no space')))).rejects.toThrow('no space');
    expect([await standing(), existsSync('.dist-next')]).toEqual(['old', false]);
  });

  test('stays while the next one is built', async () => {
    await fill('dist', 'old');
    let seen: string | undefined;
    await buildFolder('dist', async (aside) => {
      await fill(aside, 'half');
      seen = await standing();
      return true;
    });
    expect(seen).toBe('old');
  });

  test('is found again after a build that was killed, and what that left is cleared', async () => {
    await fill('dist', 'old');
    await rename('dist', '.dist-former');
    await fill('.dist-next', 'half');
    expect(await buildFolder('dist', () => Promise.resolve(false))).toBe(false);
    expect([await standing(), existsSync('.dist-next'), existsSync('.dist-former')]).toEqual(['old', false, false]);
  });
});
