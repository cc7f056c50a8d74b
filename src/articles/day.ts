import { site } from '../site.ts';

/** A day in the site's own words: `2019-11-20` → “20 November 2019”. */
export function formatDay(day: string): string {
  return new Intl.DateTimeFormat(site.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** Names in one line, in the site's own words: “James Risen, Tim Arango and Farnaz Fassihi”. */
export function formatNames(names: readonly string[]): string {
  return new Intl.ListFormat(site.language, { type: 'conjunction' }).format(names);
}
