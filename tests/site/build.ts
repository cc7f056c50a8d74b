import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The day on which every build of the tests happens. */
export const BUILD_DAY = '2025-06-01';

/** The project's own folder, and a folder beside this file. */
export const project = fileURLToPath(new URL('../..', import.meta.url));
export const fixture = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export interface Build {
  exitCode: number;
  /** Everything that was printed, without colours. */
  output: string;
  /** The folder that was built. */
  dist: string;
}

/** A build in a folder of its own, which the caller removes. */
export interface FreshBuild extends Build {
  remove(): Promise<void>;
}

/**
 * Builds the site as `npm run build` does, in a new temporary folder, on {@link BUILD_DAY}.
 *
 * @param journal The folder whose `content/` is published.
 */
export async function build(journal: string): Promise<FreshBuild> {
  const { root, remove } = await copyOf(journal);
  return { ...(await buildIn(root)), remove };
}

/** Builds a copy of the project where it is. */
export async function buildIn(root: string, epoch = String(Date.parse(BUILD_DAY) / 1000)): Promise<Build> {
  return { ...(await run(root, { SOURCE_DATE_EPOCH: epoch, NO_COLOR: '1' })), dist: join(root, 'dist') };
}

/** A copy of the project in a new temporary folder, with the content of a journal. */
export async function copyOf(journal: string): Promise<{ root: string; remove(): Promise<void> }> {
  // Its real path: on macOS the temporary folder is a link.
  const root = await realpath(await mkdtemp(join(tmpdir(), 'journal-')));
  const parts = ['src', 'public', 'astro.config.mjs', '.astro.env', 'package.json', 'tsconfig.json'];
  await Promise.all([
    ...parts.map((part) => cp(join(project, part), join(root, part), { recursive: true })),
    cp(join(journal, 'content'), join(root, 'content'), { recursive: true }),
    linkPackages(root),
  ]);
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

/** Links each package and not their folder, as Astro keeps its cache in there: two builds must not share one. */
async function linkPackages(root: string): Promise<void> {
  await mkdir(join(root, 'node_modules'));
  const names = await readdir(join(project, 'node_modules'));
  await Promise.all(
    names
      .filter((name) => !name.startsWith('.'))
      // Windows makes junctions without asking for rights; elsewhere the kind is ignored.
      .map((name) => symlink(join(project, 'node_modules', name), join(root, 'node_modules', name), 'junction')),
  );
}

/** Variables that the test runner sets; Astro would read them as its own (`import.meta.env.PROD`). */
const RUNNERS_OWN = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST', 'VITEST'];

/** The variables of the environment that a user would have too. */
export function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNERS_OWN.includes(name)));
}

function run(cwd: string, variables: Record<string, string>): Promise<Pick<Build, 'exitCode' | 'output'>> {
  const env = { ...environment(), ...variables };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--env-file=.astro.env', 'src/desk/build.ts'], { cwd, env }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ exitCode, output: stripVTControlCharacters(stdout + stderr) });
    });
  });
}
