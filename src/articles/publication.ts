/**
 * The day on which the site is built, by which it is decided what is published: the one place where a build
 * reads the clock. `SOURCE_DATE_EPOCH` (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/)
 * stands in for it where it is set.
 *
 * @returns The day in UTC, as `2019-11-20`.
 * @throws Error where `SOURCE_DATE_EPOCH` is set and is no time.
 */
export function today(epoch: string | undefined = process.env['SOURCE_DATE_EPOCH']): string {
  const now = new Date(epoch === undefined || epoch === '' ? Date.now() : Number(epoch) * 1000);
  if (Number.isNaN(now.getTime())) {
    throw new Error(`Unexpected \`${epoch}\` in SOURCE_DATE_EPOCH, expected seconds since 1970: a whole number such as 1574208000`);
  }
  return now.toISOString().slice(0, 10);
}

/** Whether an article is published on a day: no draft, and of that day or an earlier one. */
export function isPublished({ draft, date }: { draft: boolean; date: string }, day: string): boolean {
  return !draft && date <= day;
}
