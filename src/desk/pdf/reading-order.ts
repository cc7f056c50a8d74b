/**
 * Tells those who listen what those who look see: that a paragraph goes on overleaf, after the notes at the foot of the sheet.
 * Of an element that is set in pieces, each on a sheet of its own, the first one owns (WAI-ARIA 1.2, `aria-owns`) what is in
 * the others; the notes come after the text, as on the article's page; running heads and page numbers are not read. A
 * browser makes the tags of a PDF in this order. Runs in the browser, so it knows nothing of this file.
 */
export function readingOrder(): void {
  const pieces = [...document.querySelectorAll<HTMLElement>('[data-piece]')];
  const first = new Map(pieces.toReversed().map((piece) => [piece.dataset['piece'], piece]));
  const isFirst = (piece: HTMLElement): boolean => first.get(piece.dataset['piece']) === piece;
  const owned = new Map<Element, string[]>();
  const own = (owner: Element | undefined, element: HTMLElement): void => {
    if (!owner) return;
    element.id ||= `_piece-${element.dataset['piece'] ?? ''}-${owned.size}-${owned.get(owner)?.length ?? 0}`;
    owned.set(owner, [...(owned.get(owner) ?? []), element.id]);
  };

  for (const piece of pieces.filter((piece) => !isFirst(piece))) {
    for (const child of [...piece.childNodes]) {
      if (child instanceof HTMLElement && !(child.dataset['piece'] && !isFirst(child))) own(first.get(piece.dataset['piece']), child);
      if (!(child instanceof Text)) continue;
      const words = document.createElement('span');
      child.replaceWith(words);
      words.append(child);
      own(first.get(piece.dataset['piece']), words);
    }
  }
  for (const note of pieces.filter((piece) => piece.matches('.footnote') && isFirst(piece))) {
    // A browser has no tag for notes, but one for asides.
    note.setAttribute('role', 'complementary');
    own(first.get('0'), note);
  }
  for (const [owner, ids] of owned) owner.setAttribute('aria-owns', ids.join(' '));
  for (const box of document.querySelectorAll('[data-vivliostyle-page-margin-box]')) box.setAttribute('aria-hidden', 'true');
}
