import { z } from 'astro/zod';
import { daySchema } from '../sources/date.ts';
import { strict } from '../sources/strict.ts';

const WHAT = 'expected what was wrong and what is right';
const WHERE = 'expected words of the passage that was corrected, as it reads now';

/** A mistake that was mended after publication. */
export const correctionSchema = strict({
  date: daySchema.describe('When it was mended.'),
  text: z.string({ error: WHAT }).trim().min(1, { error: WHAT }).describe('What was wrong and what is right.'),
  where: z.string({ error: WHERE }).trim().min(1, { error: WHERE }).optional().describe('Words of the corrected passage, as it reads now.'),
});

/** The corrections of an article, the newest first. */
export const correctionsSchema = z.array(correctionSchema, { error: 'expected a list, each item with `date` and `text`' }).default([]);

export type Correction = z.output<typeof correctionSchema>;

/**
 * The ids of corrections within the page of their article, and of the places at which the text was mended. They are
 * made of the day, so that a later correction changes none.
 *
 * @param corrections The newest first.
 */
export function correctionIds(slug: string, corrections: readonly Correction[]): { correction: string; passage: string }[] {
  const seen = new Map<string, number>();
  const ids = corrections.toReversed().map(({ date }) => {
    const count = (seen.get(date) ?? 0) + 1;
    seen.set(date, count);
    const name = `${slug}-${date}${count > 1 ? `-${count}` : ''}`;
    return { correction: `correction-${name}`, passage: `corrected-${name}` };
  });
  return ids.reverse();
}

/** The day on which an article was last changed: published, updated or corrected. */
export function lastChange({ date, updated, corrections }: { date: string; updated?: string | undefined; corrections: readonly Correction[] }): string {
  return [date, updated ?? date, ...corrections.map((correction) => correction.date)].sort().at(-1) ?? date;
}
