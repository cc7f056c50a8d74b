import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { copyOf, environment, fixture } from '../site/build.ts';
import { reader } from './reader.ts';

const open = reader();

let root: string;
let remove: () => Promise<void>;
let origin: string;
let preview: ChildProcess;

beforeAll(async () => {
  ({ root, remove } = await copyOf(fixture('journal')));
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const args = ['--env-file=.astro.env', 'node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)];
  preview = spawn(process.execPath, args, { cwd: root, env: environment(), stdio: 'ignore' });
  await vi.waitFor(async () => expect((await fetch(origin)).ok).toBe(true), { timeout: 60_000, interval: 200 });
});
afterAll(async () => {
  const ended = new Promise((resolve) => preview.once('exit', resolve));
  preview.kill();
  await ended;
  await remove();
});

/** The next time that a page is ready to follow what is saved. */
function following(page: Page): Promise<unknown> {
  return page.waitForEvent('console', { predicate: (message) => message.text().includes('[vite] connected.') });
}

/** Opens a page of the preview as an editor does, who saves a while after it is there. */
async function openPreview(path: string): Promise<Page> {
  const page = await open('', { javaScriptEnabled: true });
  const ready = following(page);
  await page.goto(`${origin}${path}`);
  await ready;
  return page;
}

/** Opens the desk panel as soon as Astro’s toolbar has it. */
async function openPanel(page: Page): Promise<Locator> {
  const toolbar = page.locator('astro-dev-toolbar');
  const panel = toolbar.locator('astro-dev-toolbar-app-canvas[data-app-id="desk"] astro-dev-toolbar-window');
  await panel.waitFor({ state: 'attached' });
  await toolbar.getByRole('button', { name: 'Desk' }).click({ force: true });
  await expect.poll(() => panel.isVisible()).toBe(true);
  return panel;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

test.for([
  ['in the frontmatter', 'title: The lamps of Porthaven', 'titel: The lamps of Porthaven', ['Unexpected field `titel`, expected a known field; did you mean `title`?', 'Missing `title`, expected the headline']],
  ['in the notation of the frontmatter', 'title: The lamps of Porthaven', 'title: "The lamps of Porthaven', ['Unexpected text without an end, expected a quotation mark after it']],
  ['in the text', '[@survey]', '[@survye]', ['Unexpected `@survye`, expected the key of a source from the frontmatter; did you mean `survey`?']],
  ['in a quotation', 'twice the channel.\n>', 'twise the channel.\n>', ['Unexpected `s` in “…show twise the…”, expected `c`']],
  ['in the Markdown', 'Ships waited', 'Ships <waited', ['Unexpected sign in `<waited>`']],
] as const)('a mistake %s stands in the place of the article until it is mended', async ([, right, wrong, messages]) => {
  const path = join(root, 'content/articles/harbour-lights/index.mdx');
  const written = await readFile(path, 'utf8');
  expect(written).toContain(right);
  onTestFinished(() => writeFile(path, written));
  const page = await openPreview('/harbour-lights/');
  await expect.poll(() => page.locator('h1').first().innerText()).toBe('The lamps of Porthaven');
  const reloaded = following(page);
  await writeFile(path, written.replace(right, wrong));
  await reloaded;
  await expect.poll(() => page.locator('body').innerText().catch(() => '')).toContain(messages[0]);
  for (const message of messages) expect(await page.locator('body').innerText()).toContain(message);
  expect(await page.locator('body').innerText()).toContain('content/articles/harbour-lights/index.mdx');
  // The other pages go on.
  const home = await open(`${origin}/`);
  expect(await home.locator('h2 a').allInnerTexts()).toContain('The night shift');
  await writeFile(path, written);
  await expect.poll(() => page.locator('h1').first().innerText().catch(() => ''), { timeout: 20_000 }).toBe('The lamps of Porthaven');
});

test('a panel lists what is to be looked at, with the line, and how much is verified', async () => {
  const path = join(root, 'content/articles/night-shift/index.mdx');
  const written = await readFile(path, 'utf8');
  onTestFinished(() => writeFile(path, written));
  await writeFile(path, written.replace('One keeper slept', 'One keeper keeper slept'));
  const page = await openPreview('/night-shift/');
  const panel = await openPanel(page);
  await expect.poll(() => panel.innerText()).toContain('Unexpected second `keeper`, expected one');
  expect(await panel.innerText()).toContain('Line 20, warning');
  expect(await panel.innerText()).toContain('0 quotations, 0 verified; 1 source, 1 cited; 2 notes');
  // It stays open when the page follows what is saved.
  await writeFile(path, written);
  await expect.poll(() => panel.innerText()).toContain('Nothing is to be mended');
  await expect.poll(() => panel.isVisible()).toBe(true);
});

test('on a page that is no article the panel says how every article stands', async () => {
  const page = await openPreview('/');
  const panel = await openPanel(page);
  await expect.poll(() => panel.innerText()).toContain('The night shift: 0 errors, 0 warnings');
});

test.for([['/harbour-draft/', 'Draft'], ['/tomorrows-tide/', 'Not published yet']] as const)('%s, which a build leaves out, is marked', async ([path, mark]) => {
  const page = await open(`${origin}${path}`);
  expect(await page.locator('.dateline strong').innerText()).toBe(mark);
});
