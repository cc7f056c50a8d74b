import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Builds a folder aside and puts it in its place when it is complete, so that what was there stays until then, also when
 * the build fails or is killed. What a killed build left behind is cleared first.
 *
 * @param folder Its path, without a slash at its end: `dist`.
 * @param build Fills the folder at the path that it is given; whether that went well.
 * @returns What the build returned.
 */
export async function buildFolder(folder: string, build: (aside: string) => Promise<boolean>): Promise<boolean> {
  const aside = `.${folder}-next`;
  const former = `.${folder}-former`;
  // Killed between the two renames below: the former one was good.
  if (existsSync(former) && !existsSync(folder)) await rename(former, folder);
  for (const path of [aside, former]) await rm(path, { recursive: true, force: true });
  try {
    if (!(await build(aside))) return false;
    if (existsSync(folder)) await rename(folder, former);
    await rename(aside, folder);
    return true;
  } finally {
    for (const path of [aside, former]) await rm(path, { recursive: true, force: true });
  }
}
