import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';

/**
 * Builds a folder aside and puts it in its place when it is complete, so that what was there stays until then, also when
 * the build fails or is killed. What a killed build left behind is cleared first. Two builds at a time do not meet: each
 * has the number of its process in the names of its folders.
 *
 * @param folder Its name, in the folder that is worked in: `dist`.
 * @param build Fills the folder at the path that it is given; whether that went well.
 * @returns What the build returned.
 * @throws What the build throws; and the system's error where the folder can't be replaced, as another program has it open.
 */
export async function buildFolder(folder: string, build: (aside: string) => Promise<boolean>): Promise<boolean> {
  await clearKilled(folder);
  const aside = `.${folder}-next-${process.pid}`;
  const former = `.${folder}-former-${process.pid}`;
  try {
    if (!(await build(aside))) return false;
    if (existsSync(folder)) await rename(folder, former);
    await rename(aside, folder);
    return true;
  } finally {
    await putBack(former, folder);
    await rm(aside, { recursive: true, force: true });
  }
}

/** Clears what was left by builds whose process is no more. */
async function clearKilled(folder: string): Promise<void> {
  const left = new RegExp(`^\\.${folder}-(?<kind>next|former)-(?<pid>\\d+)$`, 'u');
  for (const name of await readdir('.')) {
    const { kind, pid } = left.exec(name)?.groups ?? {};
    if (pid === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue;
    if (kind === 'former') await putBack(name, folder);
    else await rm(name, { recursive: true, force: true });
  }
}

/** Gives a folder its name again where nothing has taken it: a build ended between its two renames. Else it is of no use. */
async function putBack(former: string, folder: string): Promise<void> {
  if (existsSync(former) && !existsSync(folder)) await rename(former, folder);
  else await rm(former, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user runs, but can't be signalled.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
