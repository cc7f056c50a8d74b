import sharp from 'sharp';
import { expect, test } from 'vitest';
import { shareImage } from '../../src/editions/share-image.ts';
import { inkOf } from './picture/ink.ts';

const article = { title: 'What Tehran picked up', date: '2019-11-20', lang: 'en-GB' };
/** Between which pixels words stand, with one more at each side for a serif that reaches over, and the rows of the headline. */
const MARGINS = { left: 79, right: 1120, top: 64, bottom: 566 };
const HEADLINE: [number, number] = [142, 506];

test('it is a PNG of 1200 by 630 pixels, on paper, and lighter than a photograph', async () => {
  const picture = await shareImage(article);
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(picture.length).toBeLessThan(30_000);
});

test('the same article gives the same bytes, another headline or day another picture', async () => {
  const picture = await shareImage(article);
  expect(await shareImage(article)).toEqual(picture);
  expect(await shareImage({ ...article, title: 'What Tehran put down' })).not.toEqual(picture);
  expect(await shareImage({ ...article, date: '2019-11-21' })).not.toEqual(picture);
});

test.each([
  ['of three letters', 'Oil', 'en-GB'],
  ['of 160 characters', 'A hundred and sixty characters of a headline that no editor should ever write, but which somebody will, and then the picture has to hold every word that it has', 'en-GB'],
  ['of two thousand characters', 'And then some more of it '.repeat(80), 'en-GB'],
  ['with a word of 45 letters', 'On Rindfleischetikettierungsüberwachungsaufgaben', 'de'],
  ['that is one word of 400 letters', 'x'.repeat(400), 'en-GB'],
  ['with signs of markup', '“Quotes”, R&D <b>and</b> ‘more’ ]]>', 'en-GB'],
  ['with marks above capitals', 'ẾẤỖ', 'vi'],
  ['with characters that the typefaces lack', '漢字 🔥 ไทย \u{7} \u{D800}', 'en-GB'],
  ['in Persian', 'بندر در شب', 'fa'],
  ['in two scripts', 'اسناد ایران: آن‌چه The Intercept در سال ۲۰۱۹ (700 صفحه) منتشر کرد', 'fa'],
  ['that is empty', ' ', 'en-GB'],
])('a headline %s stays inside the margins', async (_, title, lang) => {
  const ink = await inkOf(await shareImage({ ...article, title, lang }));
  expect(ink?.left).toBeGreaterThanOrEqual(MARGINS.left);
  expect(ink?.right).toBeLessThanOrEqual(MARGINS.right);
  expect(ink?.top).toBeGreaterThanOrEqual(MARGINS.top);
  expect(ink?.bottom).toBeLessThanOrEqual(MARGINS.bottom);
});

test('a headline fills its place: it begins at the margin, and a long one is as wide as there is room', async () => {
  const ink = await inkOf(await shareImage({ ...article, title: 'The leaked cables show how Iran built its influence in Iraq' }), HEADLINE);
  expect(ink?.left).toBeLessThan(MARGINS.left + 10);
  expect(ink?.right).toBeGreaterThan(900);
});

test('a Persian headline begins at the right', async () => {
  const ink = await inkOf(await shareImage({ ...article, title: 'بندر در شب', lang: 'fa' }), HEADLINE);
  expect(ink?.right).toBeGreaterThan(MARGINS.right - 20);
  expect(ink?.left).toBeGreaterThan(400);
});
