import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildFolder } from '../../src/desk/build-folder.ts';
import { emptyProject } from './project.ts';

/** A folder that holds one file. */
async function fill(folder: string, words: string): Promise<void> {
  await mkdir(folder);
  await writeFile(`${folder}/index.html`, words);
}

const standing = () => readFile('dist/index.html', 'utf8').catch(() => undefined);
/** Number of a process that has ended. */
const { pid: KILLED } = spawnSync(process.execPath, ['--version']);

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
    expect(await readdir('.')).toEqual(['dist']);
  });

  test('stays when the build fails', async () => {
    await fill('dist', 'old');
    expect(await buildFolder('dist', (aside) => fill(aside, 'half').then(() => false))).toBe(false);
    expect([await standing(), await readdir('.')]).toEqual(['old', ['dist']]);
  });

  test('stays when the build breaks off', async () => {
    await fill('dist', 'old');
    await expect(buildFolder('dist', () => Promise.reject(new Error('no space')))).rejects.toThrow('no space');
    expect([await standing(), await readdir('.')]).toEqual(['old', ['dist']]);
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

  test('stays when the next one can’t be put in its place', async () => {
    await fill('dist', 'old');
    await expect(buildFolder('dist', () => Promise.resolve(true))).rejects.toThrow('ENOENT');
    expect([await standing(), await readdir('.')]).toEqual(['old', ['dist']]);
  });

  test('is found again after a build that was killed, and what that left is cleared', async () => {
    await fill('dist', 'old');
    await rename('dist', `.dist-former-${KILLED}`);
    await fill(`.dist-next-${KILLED}`, 'half');
    expect(await buildFolder('dist', () => Promise.resolve(false))).toBe(false);
    expect([await standing(), await readdir('.')]).toEqual(['old', ['dist']]);
  });

  test('is not replaced by what another build has not finished', async () => {
    // Of a process that runs: this one's parent.
    await fill(`.dist-next-${process.ppid}`, 'half');
    expect(await buildFolder('dist', (aside) => fill(aside, 'new').then(() => true))).toBe(true);
    expect([await standing(), await readFile(`.dist-next-${process.ppid}/index.html`, 'utf8')]).toEqual(['new', 'half']);
  });
});
