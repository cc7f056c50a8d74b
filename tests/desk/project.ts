import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** An empty folder in the place of the project's, gone when the test ends. */
export async function emptyProject(): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'desk-')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  return root;
}

/** Runs a command of the editors as `npm run` does, and tells how it ended and what it said. */
export function run(command: string, root: string, args: readonly string[] = []): Promise<{ exitCode: number; output: string }> {
  const program = fileURLToPath(new URL(`../../src/desk/${command}.ts`, import.meta.url));
  const env = { ...process.env, INIT_CWD: root, SOURCE_DATE_EPOCH: '1574208000' };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd: root, env }, (error, stdout, stderr) => resolve({ exitCode: error ? Number(error.code) : 0, output: stdout + stderr }));
  });
}
