import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Makes a folder with files in it: all of it or nothing, and never in the place of another.
 *
 * @param path The folder; those above it are made where they are missing.
 * @param files Name → content.
 * @throws Error where there is something at that path already.
 */
export async function makeFolder(path: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  if (existsSync(path)) throw new Error(`There is something at ${path} already`);
  await mkdir(dirname(path), { recursive: true });
  // Beside the place, so that it can be put there in one step; a name that no article can have.
  const aside = await mkdtemp(join(dirname(path), '.new-'));
  try {
    // A temporary folder is its owner's alone; one inside of it is like any other.
    const folder = join(aside, 'folder');
    await mkdir(folder);
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    await rename(folder, path);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
