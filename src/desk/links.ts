/**
 * `npm run links`: checks every address of every article. What is found good is not asked again for thirty days; it is kept in
 * `.links.json`, as it is found, so that a run that is stopped goes on where it was. With `--archive`, sources get the address
 * of a copy. Ends with 0 where nothing is to be mended (what could not be reached is not), with 1 where an address is gone or
 * has moved for good, and with 2 for wrong usage.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { today } from '../articles/publication.ts';
import { errorsOf } from '../findings/finding.ts';
import { site } from '../site.ts';
import { articlePaths } from './article-paths.ts';
import { many } from './many.ts';
import { archivedCopy, withArchive } from './links/archived.ts';
import { isDue, readCache, writeCache } from './links/cache.ts';
import { checkLinks } from './links/checker.ts';
import type { LinkState, PlacedLink } from './links/link.ts';
import { placedLinks } from './links/placed-links.ts';

const OPTIONS = { patience: 20_000, pauses: [2_000, 8_000], longestWait: 60_000, gap: 1_000, userAgent: `VerbatimLinks/1.0 (+${site.address})` };
/** Where copies are asked for; elsewhere in tests. */
const SERVICE = process.env['ARCHIVE_SERVICE'] ?? 'https://archive.org/wayback/available?url=';

/** The addresses of all articles; an article that can't be read is told. */
async function linksOf(paths: readonly string[]): Promise<PlacedLink[]> {
  const found: PlacedLink[] = [];
  for (const path of paths) {
    const file = new VFile({ path: path.replaceAll('\\', '/'), value: await readFile(path, 'utf8') });
    found.push(...placedLinks(file));
    if (errorsOf(file).length === 0) continue;
    console.error(`${path} has errors, and is looked at as far as it can be read: \`npm run check\` says what they are.\n`);
    process.exitCode = 1;
  }
  return found;
}

async function check(links: readonly PlacedLink[], known: Map<string, LinkState>): Promise<void> {
  const day = today();
  const addresses = new Set(links.map(({ address }) => address));
  for (const address of known.keys()) if (!addresses.has(address)) known.delete(address);
  const due = [...addresses].filter((address) => isDue(known.get(address), day));
  const stop = () => void writeCache(known).then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let done = 0;
  let saving = Promise.resolve();
  await checkLinks(due, OPTIONS, (address, state) => {
    known.set(address, { ...state, checked: day });
    saving = saving.then(() => writeCache(known));
    done += 1;
    if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${due.length} `);
    else if (done % Math.ceil(due.length / 10) === 0) console.log(`${done} of ${due.length}`);
  });
  await saving;
  await writeCache(known);
  if (process.stdout.isTTY) process.stdout.write('\r');
  process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
}

async function report(links: readonly PlacedLink[], known: ReadonlyMap<string, LinkState>): Promise<void> {
  const counts = { ok: 0, moved: 0, gone: 0, unknown: 0 };
  for (const { address, file, line, column, source } of links) {
    const { state, to, reason } = known.get(address) ?? { state: 'unknown' as const };
    counts[state] += 1;
    const place = `${file}:${line}:${column}  ${address}`;
    if (state === 'moved') console.log(`${place}\n  It has moved for good. Write \`${to}\`.\n`);
    if (state === 'unknown') console.log(`${place}\n  It could not be checked: ${reason ?? 'no answer'}. Nothing has to be done.\n`);
    if (state !== 'gone') continue;
    const copy = source?.archived === false ? await archivedCopy(address, SERVICE, OPTIONS.patience) : undefined;
    const advice = copy ? `There is a copy: write \`archive: ${copy}\` below it, or run \`npm run links -- --archive\`.` : 'Look where the page is now, or take the link out.';
    console.log(`${place}\n  It is gone: ${reason}. ${advice}\n`);
  }
  console.log(`${many(links.length, 'address')}: ${counts.ok} good, ${counts.moved} moved, ${counts.gone} gone, ${counts.unknown} could not be checked`.replace('addresss', 'addresses'));
  if (counts.moved + counts.gone > 0) process.exitCode = 1;
}

/** Writes the address of a copy to each source that has none. */
async function archive(links: readonly PlacedLink[]): Promise<void> {
  let added = 0;
  for (const { address, file, source } of links) {
    if (source?.archived !== false) continue;
    const copy = await archivedCopy(address, SERVICE, OPTIONS.patience);
    const text = copy && withArchive(await readFile(file, 'utf8'), source.key, copy);
    if (!text) continue;
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
    added += 1;
    console.log(`${file}: \`${source.key}\` has a copy at ${copy}`);
  }
  console.log(`${many(added, 'copy')} written`.replace('copys', 'copies'));
}

try {
  const { values } = parseArgs({ options: { archive: { type: 'boolean', default: false } } });
  const links = await linksOf((await articlePaths(pathToFileURL(`${process.cwd()}/`))).map((path) => relative('', path)));
  const known = await readCache();
  await check(links, known);
  await report(links, known);
  if (values.archive) await archive(links);
} catch (error) {
  console.error(`${(error as Error).message}\n\nUsage: npm run links [-- --archive]`);
  process.exitCode = 2;
}
