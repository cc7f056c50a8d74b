import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

/**
 * Starts a Chromium: the one that `CHROMIUM_PATH` names, else one that is installed, else one that is installed
 * now, which is said on the console.
 *
 * @param hosts Names of hosts that it finds elsewhere: `gazette.example` → `127.0.0.1:4321`.
 * @throws Error where there is none to be had, with what to do.
 */
export async function launchChromium(hosts: { [name: string]: string } = {}): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: findChromium() ?? installChromium(),
    args: [
      // Chromium refuses its sandbox to root, as containers and CI have it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...Object.entries(hosts).map(([name, address]) => `--host-resolver-rules=MAP ${name} ${address}`),
    ],
  });
}

/** The path of an installed Chromium, Chrome or Edge; `undefined` where there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`Unexpected \`${named}\` in CHROMIUM_PATH, expected the path of a Chromium, Chrome or Edge that can be run`);
  }
  return [...onPath(env), ...usualPlaces(env), chromium.executablePath()].find(isProgram);
}

function onPath(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'win32') return [];
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['', env['HOME'] ?? ''].flatMap((home) =>
      ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    const programs = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Tries Playwright's own Chromium, then the system's package. */
function installChromium(): string {
  console.log('There is no Chromium yet, so one is installed for the tests of tests/browser/.');
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const ways: [program: string, args: string[]][][] = [[[process.execPath, [playwright, 'install', 'chromium']]]];
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    ways.push([['apt-get', ['update']], ['apt-get', ['install', '--yes', 'chromium']]]);
  }
  for (const commands of ways) {
    const found = commands.every(([program, args]) => succeeds(program, args)) ? findChromium() : undefined;
    // On a bare Linux, Playwright's lacks libraries that the system's package brings.
    if (found && (process.platform !== 'linux' || succeeds(found, ['--no-sandbox', '--version']))) return found;
  }
  throw new Error(
    'There is no Chromium, and it could not be installed. The tests of tests/browser/ need one: install Chromium, Chrome '
    + 'or Edge, or set CHROMIUM_PATH to where it is, and run `npm test` again. All other tests run without: '
    + '`npx vitest run --config tests/vitest.config.ts --project code --project site`',
  );
}

function succeeds(program: string, args: string[]): boolean {
  console.log(`$ ${[program, ...args].join(' ')}`);
  try {
    execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 240_000 });
    return true;
  } catch (error) {
    console.log((error as Error).message);
    return false;
  }
}
