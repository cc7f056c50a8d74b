import { parseDate } from '../../sources/date.ts';

/**
 * The day that a date names: `2019-11-20`, with or without a time, “20 November 2019”, “November 20, 2019”.
 *
 * @returns `undefined` for anything else.
 */
export function dayOf(written: string): string | undefined {
  const [iso] = /^\d{4}-\d{2}-\d{2}/u.exec(written.trim()) ?? [];
  if (iso) return parseDate(iso) ? iso : undefined;
  const { day, month, year } = /^(?:(?:\p{L}+day,? )?(?<day>\d{1,2})\.? (?<month>\p{L}{3,})|(?<month>\p{L}{3,}) (?<day>\d{1,2}),) (?<year>\d{4})$/u.exec(written.trim())?.groups ?? {};
  const time = Date.parse(`${day} ${month} ${year} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
