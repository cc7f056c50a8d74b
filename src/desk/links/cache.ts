import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { daySchema } from '../../sources/date.ts';
import type { LinkState } from './link.ts';

/** What was found out, kept with the articles: address → state. */
export const CACHE = '.links.json';

const cacheSchema = z.record(
  z.string(),
  z.strictObject({ state: z.enum(['ok', 'moved', 'gone', 'unknown']), to: z.string().optional(), reason: z.string().optional(), checked: daySchema }),
);

/**
 * Reads what is known; nothing where there is no file yet.
 *
 * @throws Error where the file can't be understood.
 */
export async function readCache(): Promise<Map<string, LinkState>> {
  if (!existsSync(CACHE)) return new Map();
  try {
    return new Map(Object.entries(cacheSchema.parse(JSON.parse(await readFile(CACHE, 'utf8'))) as Record<string, LinkState>));
  } catch {
    throw new Error(`${CACHE} can't be understood, and stays as it is. Take back what was changed in it by hand, or take it away: then every address is checked anew.`);
  }
}

/** Writes what is known, one address an entry, in the order of the alphabet: whole or not at all. */
export async function writeCache(known: ReadonlyMap<string, LinkState>): Promise<void> {
  const sorted = Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(`${CACHE}.new`, `${JSON.stringify(sorted, undefined, 2)}\n`);
  await rename(`${CACHE}.new`, CACHE);
}

/** Whether an address has to be checked again: after thirty days, and where it was not found to be good. */
export function isDue(known: LinkState | undefined, day: string): boolean {
  if (known?.state !== 'ok') return true;
  return Date.parse(day) - Date.parse(known.checked) > 30 * 24 * 60 * 60 * 1000;
}
