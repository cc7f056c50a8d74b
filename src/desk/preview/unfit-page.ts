import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { panelData } from './panel-data.ts';

const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.5 Georgia, serif; }
body { max-width: 42rem; margin: 3rem auto; padding-inline: 1rem; }
li { margin-block: 1.5rem; }
pre { white-space: pre-wrap; margin-block: .5rem; padding: .5rem; background: light-dark(#f3efe6, #26241f); font: .8rem/1.5 monospace; }
mark { background: light-dark(#8f2418, #f09c88); color: light-dark(#fff, #161513); }
small { color: light-dark(#534e47, #b5aea2); }
`;

/** A line opens in the editor, and the page stays. */
const OPEN = `addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  fetch(link.href);
});`;

/**
 * A page in the place of an article that has errors: each with its line as it was written, what was found, what is expected
 * and what to do. It loads anew by itself when the article is changed.
 *
 * @param path Where the article lies, absolute.
 */
export function unfitPage(file: VFile, path: string): string {
  const { findings } = panelData(file, path);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const lines = String(file.value).split('\n');
  return `<!doctype html>${toHtml(
    h('html', { lang: 'en' }, [
      h('head', [h('meta', { charset: 'utf-8' }), h('title', `To be mended: ${file.path}`), h('style', STYLE), h('script', { type: 'module', src: '/@vite/client' }), h('script', OPEN)]),
      h('body', [
        h('h1', errors.length > 1 ? `${errors.length} things are to be mended` : 'One thing is to be mended'),
        h('p', [h('code', file.path), ' is shown as soon as that is done; this page follows by itself.']),
        h('ol', errors.map(({ line, column, message, reason, open }) => {
          const written = lines[line - 1] ?? '';
          return h('li', [
            h('a', { href: open }, `Line ${line}`),
            h('pre', [written.slice(0, column - 1), h('mark', written.slice(column - 1, column) || ' '), written.slice(column)]),
            h('p', `${message}${/[.?!]$/u.test(message) ? '' : '.'}`),
            h('small', reason),
          ]);
        })),
      ]),
    ]),
  )}`;
}
