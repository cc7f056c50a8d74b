import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../src/desk/pdf/chromium.ts';

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
    args: [...CHROMIUM_ARGS, ...Object.entries(hosts).map(([name, address]) => `--host-resolver-rules=MAP ${name} ${address}`)],
  });
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
