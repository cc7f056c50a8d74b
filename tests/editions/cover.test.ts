import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cover } from '../../src/editions/cover.ts';
import { site } from '../../src/site.ts';
import { inkOf } from './picture/ink.ts';

const book = { title: 'What Tehran picked up', authors: ['James Risen', 'Tim Arango'], date: '2019-11-20', lang: 'en-GB' };
/** The rows of the journal's name, above the rule, and of authors and day, at the foot. */
const NAME: [number, number] = [0, 360];
const FOOT: [number, number] = [2080, 2560];

test('it is a PNG of 1600 by 2560 pixels', async () => {
  expect(await sharp(await cover(book)).metadata()).toMatchObject({ format: 'png', width: 1600, height: 2560 });
});

test('the same book gives the same bytes', async () => {
  expect(await cover(book)).toEqual(await cover(book));
});

test('title, subtitle, authors and day are all on it', async () => {
  const whole = await cover(book);
  for (const other of [{ title: 'Oil' }, { subtitle: 'Seven hundred pages.' }, { authors: ['James Risen'] }, { date: '2019-11-21' }]) {
    expect(await cover({ ...book, ...other })).not.toEqual(whole);
  }
});

test('what there is none of leaves its place empty', async () => {
  expect(await inkOf(await cover({ title: 'Oil', authors: [], lang: 'en-GB' }), FOOT)).toBeUndefined();
});

test('the cover of the whole journal says its name once', async () => {
  expect(await inkOf(await cover(book), NAME)).toBeDefined();
  expect(await inkOf(await cover({ title: site.title, subtitle: site.description, authors: [], lang: site.language }), NAME)).toBeUndefined();
});

test('the longest of titles, subtitles and lists of authors stay inside the margins', async () => {
  // A serif may reach over by a pixel or two.
  const ink = await inkOf(await cover({
    ...book,
    title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz '.repeat(20),
    subtitle: 'And then some more of it. '.repeat(60),
    authors: Array.from({ length: 40 }, () => 'Farnaz Fassihi'),
  }));
  expect(ink?.left).toBeGreaterThanOrEqual(158);
  expect(ink?.right).toBeLessThanOrEqual(1441);
  expect(ink?.bottom).toBeLessThanOrEqual(2390);
});
