import type { CoreViewer } from '@vivliostyle/core';

declare const module: { exports: { CoreViewer: typeof CoreViewer } };

/**
 * Sets a page in sheets, with its `.footnote`s at their feet, in the page itself, in which Vivliostyle has been loaded. Runs
 * in the browser, so it knows nothing of this file but types.
 *
 * Notes at the feet of the sheets are worth a typesetter, as readers of a sourced text look at them all the time. Vivliostyle
 * lost notes that were an `aside`, which our print style keeps whole. As elements with `float: footnote` in the text, seven
 * articles on thirty formats each (210 runs) lost no word and all ended, the longest after 4 s; in 18 of these, with a note
 * at every clause, one to three notes began on the sheet after their reference, so that sheets a little shorter are tried then.
 * Paged.js fails on our style sheet. Chromium alone has no footnotes; it prints what Vivliostyle can't.
 *
 * @param rules CSS that is added to the page's own.
 * @returns How many notes do not begin on the sheet that refers to them.
 * @throws Error where Vivliostyle fails, or leaves out any words.
 */
export async function typeset(rules: string): Promise<number> {
  /** The words that belong to an element and to none inside of it, wherever they were put. */
  const wordsIn = (root: Element): Map<string, string> => {
    const words = new Map<string, string>();
    const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const piece = text.parentElement?.closest<HTMLElement>('[data-piece]')?.dataset['piece'];
      if (piece) words.set(piece, (words.get(piece) ?? '') + (text.textContent ?? '').replaceAll(/\s+/gu, ''));
    }
    return words;
  };

  for (const [index, element] of document.querySelectorAll<HTMLElement>('article, article *').entries()) element.dataset['piece'] = String(index);
  const written = wordsIn(document.body);
  const references = [...document.querySelectorAll<HTMLElement>('.footnote')].map((note) => [note, note.previousElementSibling].map((element) => element?.getAttribute('data-piece')));
  const family = getComputedStyle(document.body).fontFamily;
  const source = document.cloneNode(true) as Document;
  const sheets = document.createElement('div');
  document.head.replaceChildren(document.querySelector('title') ?? '');
  document.body.replaceChildren(sheets);
  // Its style sheet is gone, and a browser's own has a margin, which would move the sheets on the paper.
  document.body.style.margin = '0';

  // One pixel of the layout is one of the paper; with others the last sheet but one ran over.
  const viewer = new module.exports.CoreViewer({ viewportElement: sheets, userAgentRootURL: '/' }, { autoResize: false, allowScripts: false, pixelRatio: 1 });
  await new Promise<void>((done, fail) => {
    viewer.addListener('readystatechange', () => viewer.readyState === 'complete' && done());
    viewer.addListener('error', ({ content }) => fail(new Error(content.messages.join(' '))));
    // At its own address a link to it would be one inside of the sheets; and the address is a part of all names in the PDF.
    viewer.loadDocument(new URL('/_', location.href).href, { documentObject: source, authorStyleSheet: [{ text: `@page{font-family:${family}}${rules}` }] });
  });
  await document.fonts.ready;

  const set = wordsIn(sheets);
  // Heads of tables are set once a sheet.
  const lost = [...written].filter(([piece, words]) => !set.get(piece)?.includes(words)).map(([, words]) => words);
  if (lost.length > 0) throw new Error(`the typesetter left out “${lost.join('”, “')}”`);
  const sheetOf = (piece: string | null | undefined) => sheets.querySelector(`[data-piece="${piece}"]`)?.closest('[data-vivliostyle-page-container]');
  return references.filter(([note, reference]) => sheetOf(note) !== sheetOf(reference)).length;
}
