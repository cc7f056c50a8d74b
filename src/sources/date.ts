import { z } from 'astro/zod';

/** A date in CSL-JSON: `{ 'date-parts': [[2019, 11, 18]] }`; month and day may be missing. */
export interface CslDate {
  'date-parts': [number[]];
}

const WRITTEN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads a date as editors write it: `2019-11-18`, `2019-11` or `2019`.
 *
 * @param written The date; an impossible one (`2019-02-30`) or another notation is not read.
 * @returns Year, month and day as numbers, as many as were written; `undefined` where it is no date.
 */
export function parseDate(written: string): number[] | undefined {
  const parts = WRITTEN.exec(written)?.slice(1).filter(Boolean).map(Number);
  if (!parts) return undefined;
  const [year = 0, month = 1, day = 1] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? parts : undefined;
}

/** YAML readers hand a bare year over as a number, and some of them a bare date as a `Date`. */
function asWritten(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

const A_DAY = 'expected a day that exists, written like `2019-11-18`';
const A_DATE = 'expected a date that exists, written like `2019-11-18`, `2019-11` or `2019`';

/** A whole day, kept as its ISO 8601 string: a day has no time zone. */
export const daySchema = z.preprocess(
  asWritten,
  z.string({ error: A_DAY }).refine((day) => parseDate(day)?.length === 3, { error: A_DAY }),
);

/** A date of a source, as precise as it is known; CSL-JSON's own form is taken too. */
export const cslDateSchema = z.preprocess(
  (value) => {
    const written = asWritten(value);
    if (typeof written === 'string') {
      const parts = parseDate(written);
      return parts && { 'date-parts': [parts] };
    }
    return written;
  },
  z.strictObject(
    {
      'date-parts': z.tuple([z.array(z.coerce.number({ error: A_DATE }).int({ error: A_DATE })).min(1).max(3)], {
        error: A_DATE,
      }),
    },
    { error: A_DATE },
  ),
);
