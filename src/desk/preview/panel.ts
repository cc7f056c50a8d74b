import { defineToolbarApp } from 'astro/toolbar';
import type { ArticleSummary, PanelData } from './panel-data.ts';

/** What Astro hands to an app of its toolbar. */
type Toolbar = Parameters<Parameters<typeof defineToolbarApp>[0]['init'] & {}>[1];

/** Remembers, while the tab is open, that the panel is: each save loads the page anew. */
const OPEN = 'desk-open';

/**
 * The desk panel of the preview: what was found in the article in view, or on other pages, how every article stands. A
 * click on a finding opens the editor there.
 */
export default defineToolbarApp({
  init(canvas, app) {
    const panel = document.createElement('astro-dev-toolbar-window');
    panel.append(heading('Looking …'));
    canvas.append(panel);
    app.onToggled(({ state }) => {
      if (state) sessionStorage.setItem(OPEN, '');
      else sessionStorage.removeItem(OPEN);
      if (state) panel.querySelector('h1')?.focus();
    });
    if (sessionStorage.getItem(OPEN) !== null) app.toggleState({ state: true });
    // Not waited for: the toolbar takes no click on the panel before this is over.
    void fill(panel, app);
  },
});

async function fill(panel: HTMLElement, app: Toolbar): Promise<void> {
  const data = (await (await fetch(`/_desk${location.pathname}`)).json()) as PanelData | ArticleSummary[];
  panel.replaceChildren(...(Array.isArray(data) ? journalContents(data) : articleContents(data)));
  if (!Array.isArray(data) && data.findings.length > 0) app.toggleNotification({ state: true, level: data.findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning' });
}

function journalContents(articles: ArticleSummary[]): HTMLElement[] {
  const list = document.createElement('ul');
  list.append(...articles.map(({ path, title, errors, warnings }) => {
    const item = document.createElement('li');
    const link = text('a', title) as HTMLAnchorElement;
    link.href = path;
    item.append(link, `: ${many(errors, 'error')}, ${many(warnings, 'warning')}`);
    return item;
  }));
  return [heading(many(articles.length, 'article')), list];
}

function articleContents({ findings, evidence: { quotations, verified, sources, cited } }: PanelData): HTMLElement[] {
  const dateline = [...(document.querySelector('.dateline')?.children ?? [])].map((part) => part.textContent?.trim() ?? '');
  const notes = document.querySelectorAll('[role=doc-endnotes] > ol > li').length;
  const numbers = `${many(quotations, 'quotation')}, ${verified} verified; ${many(sources, 'source')}, ${cited} cited; ${many(notes, 'note')}`;
  const list = document.createElement('ul');
  list.append(...findings.map(({ line, severity, message, reason, open }) => {
    const item = document.createElement('li');
    const button = text('button', `Line ${line}, ${severity}`);
    button.addEventListener('click', () => void fetch(open));
    item.append(button, text('p', message), text('small', reason));
    return item;
  }));
  return [heading(findings.length === 0 ? 'Nothing is to be mended' : `To be looked at: ${findings.length}`), text('p', [many(countWords(), 'word'), ...dateline].join(' · ')), text('p', numbers), list];
}

/** The words of the text in view, as the reading time counts them. */
function countWords(): number {
  const prose = document.querySelector('.prose')?.cloneNode(true) as Element | undefined;
  for (const other of prose?.querySelectorAll('[role=doc-endnotes], [role=doc-bibliography], aside, .noteref, .corrected') ?? []) other.remove();
  const segments = new Intl.Segmenter(document.querySelector('article')?.lang, { granularity: 'word' }).segment(prose?.textContent ?? '');
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

/** A heading that the focus goes to when the panel opens, so that those who listen are there. */
function heading(words: string): HTMLElement {
  const element = text('h1', words);
  element.tabIndex = -1;
  return element;
}

function many(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function text(name: keyof HTMLElementTagNameMap, words: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = words;
  return element as HTMLElement;
}
