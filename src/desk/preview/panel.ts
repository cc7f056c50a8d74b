import { defineToolbarApp } from 'astro/toolbar';
import type { PanelData } from './panel-data.ts';

/** The desk panel of the preview: what was found in the article in view. A click on a finding opens the editor there. */
export default defineToolbarApp({
  async init(canvas, app) {
    const response = await fetch(`/_desk${location.pathname}`);
    const data = response.headers.get('content-type')?.includes('json') ? ((await response.json()) as PanelData) : undefined;
    const panel = document.createElement('astro-dev-toolbar-window');
    panel.append(...(data ? contents(data) : [text('p', 'This page is no article.')]));
    canvas.append(panel);
    if (data && data.findings.length > 0) app.toggleNotification({ state: true, level: data.findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning' });
  },
});

function contents({ findings, evidence }: PanelData): HTMLElement[] {
  const dateline = [...(document.querySelector('.dateline')?.children ?? [])].map((part) => part.textContent?.trim() ?? '');
  const numbers = `${evidence.quotations} quotations, ${evidence.verified} verified, ${evidence.sources} sources`;
  const list = document.createElement('ul');
  list.append(...findings.map(({ line, severity, message, reason, open }) => {
    const item = document.createElement('li');
    const button = text('button', `Line ${line}, ${severity}`);
    button.addEventListener('click', () => void fetch(open));
    item.append(button, text('p', message), text('small', reason));
    return item;
  }));
  return [text('h1', findings.length === 0 ? 'Nothing is to be mended' : `To be looked at: ${findings.length}`), text('p', [`${countWords()} words`, ...dateline].join(' · ')), text('p', numbers), list];
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
