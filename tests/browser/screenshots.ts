/**
 * Takes pictures of the pages as readers see them, to be looked at by people: `npm run screenshots` puts them into
 * `screenshots/`, with the article as it is printed.
 */
import { mkdir, rm } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { build, fixture, project } from '../site/build.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

const WIDTHS = [320, 768, 1280, 1760];
const SCHEMES = ['light', 'dark'] as const;
const PAGES: [site: 'project' | 'reading', path: string, name: string][] = [
  ['project', '/the-iran-cables/', 'article'],
  ['project', '/', 'home'],
  ['reading', '/', 'home-of-many'],
  ['reading', '/archive/', 'archive'],
  ['reading', '/forty-notes/', 'forty-notes'],
];

const folder = `${project}screenshots`;
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
const built = { project: await build(project), reading: await build(fixture('reading')) };
const servers = { project: await serve(built.project.dist), reading: await serve(built.reading.dist) };
const program = await launchChromium();
const browser = await chromium.connect(program.wsEndpoint());

for (const [site, path, name] of PAGES) {
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: width < 700 ? 640 : 1000 } });
      await page.goto(servers[site].origin + path);
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      await page.close();
    }
  }
}
const page = await browser.newPage();
await page.goto(`${servers.project.origin}/the-iran-cables/`);
await page.pdf({ path: `${folder}/article.pdf`, format: 'A4', margin: { top: '22mm', bottom: '22mm', left: '30mm', right: '30mm' } });

await browser.close();
await program.close();
for (const { close } of Object.values(servers)) await close();
for (const { remove } of Object.values(built)) await remove();
console.log(`The pictures are in ${folder}.`);
