import { defineToolbarApp } from 'astro/toolbar';
import { many } from '../many.ts';
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
    // The focus goes here when the panel opens, so that those who listen are there.
    const heading = text('h1', 'Looking …');
    heading.tabIndex = -1;
    panel.append(heading);
    canvas.append(panel);
    let filled: Promise<void> | undefined;
    const fill = (): Promise<void> => (filled ??= look(app).then(([title, ...contents]) => {
      heading.textContent = title;
      panel.append(...contents);
    }));
    app.onToggled(({ state }) => {
      if (!state) return sessionStorage.removeItem(OPEN);
      sessionStorage.setItem(OPEN, '');
      heading.focus();
      void fill();
    });
    if (sessionStorage.getItem(OPEN) !== null) app.toggleState({ state: true });
    // An article tells of its findings before it is asked; to look at all of them waits until it is. Neither is waited
    // for: the toolbar takes no click on the panel before this is over.
    if (document.querySelector('.prose')) void fill();
  },
});

/** What the panel holds: the words of its heading, and what follows it. */
type Contents = [string, ...HTMLElement[]];

async function look(app: Toolbar): Promise<Contents> {
  const data = (await (await fetch(`/_desk${location.pathname}`)).json()) as PanelData | ArticleSummary[];
  if (Array.isArray(data)) return journalContents(data);
  if (data.findings.length > 0) app.toggleNotification({ state: true, level: data.findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning' });
  return articleContents(data);
}

function journalContents(articles: ArticleSummary[]): Contents {
  const list = document.createElement('ul');
  list.append(...articles.map(({ path, title, errors, warnings }) => {
    const item = document.createElement('li');
    const link = text('a', title) as HTMLAnchorElement;
    link.href = path;
    item.append(link, `: ${many(errors, 'error')}, ${many(warnings, 'warning')}`);
    return item;
  }));
  return [many(articles.length, 'article'), list];
}

function articleContents({ findings, evidence: { quotations, verified, sources, cited } }: PanelData): Contents {
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
  return [findings.length === 0 ? 'Nothing is to be mended' : `To be looked at: ${findings.length}`, text('p', [many(countWords(), 'word'), ...dateline].join(' · ')), text('p', numbers), list];
}

/** The words of the text in view, as the reading time counts them. */
function countWords(): number {
  const prose = document.querySelector('.prose')?.cloneNode(true) as Element | undefined;
  for (const other of prose?.querySelectorAll('[role=doc-endnotes], [role=doc-bibliography], aside, .noteref, .corrected') ?? []) other.remove();
  const segments = new Intl.Segmenter(document.querySelector('article')?.lang, { granularity: 'word' }).segment(prose?.textContent ?? '');
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

function text(name: keyof HTMLElementTagNameMap, words: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = words;
  return element as HTMLElement;
}
