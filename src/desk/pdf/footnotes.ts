/**
 * Moves each note of an article from the end to its (first) reference, where a typesetter finds it as an element
 * `.footnote`; in front of it stands its number, which leads back. Runs in the browser, so it knows nothing of this file.
 *
 * Not an `aside` with `doc-footnote`, as Vivliostyle would take it too: it lost some of those.
 */
export function footnotes(): void {
  const article = document.querySelector('article');
  const section = article?.querySelector('.notes');
  for (const item of section?.querySelectorAll(':scope > ol > li') ?? []) {
    const reference = article?.querySelector<HTMLAnchorElement>(`[role="doc-noteref"][href="#${CSS.escape(item.id)}"]`);
    const back = item.querySelector<HTMLAnchorElement>('[role="doc-backlink"]');
    if (!article || !reference || !back) throw new Error(`nothing refers to the note ${item.id}`);
    for (const link of item.querySelectorAll('[role="doc-backlink"]')) link.remove();
    back.textContent = reference.textContent;
    const note = document.createElement('span');
    note.className = 'footnote';
    note.id = item.id;
    note.lang = article.lang;
    note.dir = article.dir;
    note.append(...item.childNodes);
    const first = note.firstElementChild;
    (first?.matches('p') ? first : note).prepend(back, ' ');
    (reference.closest('.noteref') ?? reference).after(note);
  }
  section?.remove();
}
