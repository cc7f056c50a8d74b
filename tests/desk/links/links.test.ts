import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { withArchive } from '../../../src/desk/links/archived.ts';
import { isDue } from '../../../src/desk/links/cache.ts';
import { checkLinks } from '../../../src/desk/links/checker.ts';
import { emptyProject, run } from '../project.ts';
import { host } from './server.ts';

const OPTIONS = { patience: 400, pauses: [5, 5], longestWait: 1000, gap: 0, userAgent: 'VerbatimLinks/1.0' };

/** What is found of some paths of a host. */
async function found(...paths: string[]): Promise<{ states: Record<string, unknown>; asked: string[] }> {
  const { origin, asked } = await host();
  const states: Record<string, unknown> = {};
  await checkLinks(paths.map((path) => origin + path), OPTIONS, (address, state) => void (states[address.slice(origin.length)] = JSON.parse(JSON.stringify(state).replaceAll(origin, '…'))));
  return { states, asked };
}

test.for([
  ['/good', { state: 'ok' }],
  ['/slow', { state: 'ok' }],
  ['/no-head', { state: 'ok' }],
  ['/busy-once', { state: 'ok' }],
  ['/down-once', { state: 'ok' }],
  ['/elsewhere-today', { state: 'ok' }],
  ['/moved', { state: 'moved', to: '…/good' }],
  ['/moved-twice', { state: 'moved', to: '…/good' }],
  ['/moved-to-nothing', { state: 'gone', reason: 'the server answers 404' }],
  ['/circle', { state: 'gone', reason: 'it leads in a circle' }],
  ['/no-address', { state: 'gone', reason: 'it leads to `javascript:alert(1)`, which is no web address' }],
  ['/missing', { state: 'gone', reason: 'the server answers 404' }],
  ['/withdrawn', { state: 'gone', reason: 'the server answers 410' }],
  ['/members-only', { state: 'unknown', reason: 'the server lets no programs in (403)' }],
  ['/busy-for-an-hour', { state: 'unknown', reason: 'the server answers 429' }],
  ['/always-down', { state: 'unknown', reason: 'the server answers 500' }],
  ['/never', { state: 'unknown', reason: 'no answer in time' }],
  ['/private/page', { state: 'unknown', reason: 'the host asks programs not to come (robots.txt)' }],
] as const)('%s is found to be %j', async ([path, state]) => {
  expect((await found(path)).states).toEqual({ [path]: state });
});

test('a page that robots.txt keeps programs from is not asked for', async () => {
  expect((await found('/private/page', '/good')).asked).toEqual(['GET /robots.txt', 'HEAD /good']);
});

test('a server that wants to be left alone for an hour is not asked again', async () => {
  expect((await found('/busy-for-an-hour')).asked.filter((each) => each === 'HEAD /busy-for-an-hour')).toHaveLength(1);
});

test('a host that does not exist could not be checked', async () => {
  let state: unknown;
  await checkLinks(['http://no-such-host.invalid/'], { ...OPTIONS, pauses: [] }, (_, probed) => void (state = probed));
  expect(state).toMatchObject({ state: 'unknown' });
});

test.for([
  ['what is not known', undefined, true],
  ['what was good yesterday', { state: 'ok', checked: '2019-11-19' }, false],
  ['what was good thirty days ago', { state: 'ok', checked: '2019-10-21' }, false],
  ['what was good longer ago', { state: 'ok', checked: '2019-10-20' }, true],
  ['what was gone yesterday', { state: 'gone', checked: '2019-11-19' }, true],
] as const)('%s: is it asked for? %j', ([, known, due]) => {
  expect(isDue(known, '2019-11-20')).toBe(due);
});

describe('the address of a copy is added to a source, and nothing else is changed', () => {
  const article = (sources: string): string => `---\ntitle: "A: b" # why\nsources:\n${sources}\ndate: 2019-11-20\n---\n\nText.\n`;
  test.for([
    ['in lines', '  nyt:\n    title: T\n    URL: https://nyt.example/a   # here\n    issued: 2019', '  nyt:\n    title: T\n    URL: https://nyt.example/a   # here\n    archive: "https://copy.example/"\n    issued: 2019'],
    ['in braces', '  nyt: { title: T, URL: "https://nyt.example/a", issued: 2019 }', '  nyt: { title: T, URL: "https://nyt.example/a", archive: "https://copy.example/", issued: 2019 }'],
  ] as const)('%s', ([, before, after]) => {
    expect(withArchive(article(before), 'nyt', 'https://copy.example/')).toBe(article(after));
  });

  test.for([
    ['that has one', '  nyt:\n    URL: https://nyt.example/a\n    archive: https://old.example/'],
    ['without an address', '  nyt:\n    title: T'],
    ['that is another', '  wsj:\n    URL: https://wsj.example/'],
  ] as const)('but not to a source %s', ([, sources]) => {
    expect(withArchive(article(sources), 'nyt', 'https://copy.example/')).toBeUndefined();
  });
});

describe('npm run links', () => {
  /** A project with one article. */
  async function project(origin: string): Promise<string> {
    const root = await emptyProject();
    mkdirSync(join(root, 'content/articles/one'), { recursive: true });
    writeFileSync(
      join(root, 'content/articles/one/index.mdx'),
      `---\ntitle: T\ndescription: D\ndate: 2019-11-20\nsources:\n  a:\n    title: A\n    URL: ${origin}/missing\n---\n\nA claim.[@a] See [there](${origin}/moved) and [here it is](${origin}/good).\n`,
    );
    return root;
  }

  test('tells what is to be mended, and keeps what it found', async () => {
    const { origin, asked } = await host();
    const root = await project(origin);
    const { exitCode, output } = await run('links', root);
    expect(exitCode).toBe(1);
    expect(output.replaceAll(origin, '…').split('\n').filter((line) => !/^\d of/u.test(line))).toEqual([
      'content/articles/one/index.mdx:8:5  …/missing',
      '  It is gone: the server answers 404. Look where the page is now, or take the link out.',
      '',
      'content/articles/one/index.mdx:11:18  …/moved',
      '  It has moved for good. Write `…/good`.',
      '',
      '3 addresses: 1 good, 1 moved, 1 gone, 0 could not be checked',
      '',
    ]);
    expect(JSON.parse(readFileSync(join(root, '.links.json'), 'utf8').replaceAll(origin, '…'))).toEqual({
      '…/good': { state: 'ok', checked: '2019-11-20' },
      '…/missing': { state: 'gone', reason: 'the server answers 404', checked: '2019-11-20' },
      '…/moved': { state: 'moved', to: '…/good', checked: '2019-11-20' },
    });
    asked.length = 0;
    await run('links', root);
    expect(asked.filter((each) => each.endsWith('/good') && each.startsWith('HEAD'))).toHaveLength(1);
  });

  test('adds copies where it is asked to', async () => {
    const { origin } = await host();
    const root = await project(origin);
    const archive = createServer((_, response) => response.end(JSON.stringify({ archived_snapshots: { closest: { available: true, url: 'http://web.archive.example/1' } } })));
    await new Promise<void>((resolve) => archive.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void archive.close());
    process.env['ARCHIVE_SERVICE'] = `http://127.0.0.1:${(archive.address() as AddressInfo).port}/?url=`;
    onTestFinished(() => void delete process.env['ARCHIVE_SERVICE']);
    const { output } = await run('links', root, ['--archive']);
    expect(output).toContain('There is a copy: write `archive: https://web.archive.example/1` below it, or run `npm run links -- --archive`.');
    expect(output).toContain('1 copy written');
    expect(readFileSync(join(root, 'content/articles/one/index.mdx'), 'utf8')).toContain(`    URL: ${origin}/missing\n    archive: "https://web.archive.example/1"\n---`);
  });

  test('keeps what it found when it is stopped', async () => {
    const [quick, slow] = [await host(), await host()];
    const root = await project(slow.origin);
    const path = join(root, 'content/articles/one/index.mdx');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`${slow.origin}/moved`, `${slow.origin}/never`).replaceAll(`${slow.origin}/good`, `${quick.origin}/good`));
    const command = spawn(process.execPath, [fileURLToPath(new URL('../../../src/desk/links.ts', import.meta.url))], { cwd: root, stdio: 'ignore' });
    const ended = new Promise((resolve) => command.once('exit', resolve));
    await expect.poll(() => existsSync(join(root, '.links.json')) && readFileSync(join(root, '.links.json'), 'utf8')).toContain('/good');
    command.kill();
    await ended;
    expect(JSON.parse(readFileSync(join(root, '.links.json'), 'utf8'))).toHaveProperty([`${quick.origin}/good`, 'state'], 'ok');
  });

  test('leaves a broken record as it is', async () => {
    const root = await project('http://127.0.0.1:9');
    writeFileSync(join(root, '.links.json'), '{"broken');
    const { exitCode, output } = await run('links', root);
    expect([exitCode, output.split('\n')[0]]).toEqual([2, '.links.json can\'t be understood, and stays as it is. Take back what was changed in it by hand, or take it away: then every address is checked anew.']);
    expect(readFileSync(join(root, '.links.json'), 'utf8')).toBe('{"broken');
  });

  test('has nothing to do for a journal without articles', async () => {
    const root = await emptyProject();
    expect(await run('links', root)).toEqual({ exitCode: 0, output: '0 addresses: 0 good, 0 moved, 0 gone, 0 could not be checked\n' });
    expect(existsSync(join(root, '.links.json'))).toBe(true);
  });
});
