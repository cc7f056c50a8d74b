import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { errorsOf } from '../../findings/finding.ts';
import { checkArticles } from '../checked-articles.ts';
import { panelData } from './panel-data.ts';
import { unfitPage } from './unfit-page.ts';

/** Where the desk panel asks for what is known of an article. */
const PANEL_DATA = '/_desk/';

/**
 * The preview for editors: at the address of an article with errors stands a page that tells them, which recovers when they
 * are mended; on that of any other, a panel in Astro’s toolbar lists what was found. Nothing of it is in a build.
 */
export function preview(): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ addDevToolbarApp, command }) => {
        if (command !== 'dev') return;
        addDevToolbarApp({ id: 'desk', name: 'Desk', icon: 'file-search', entrypoint: new URL('./panel.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server }) => tellFindings(server),
    },
  };
}

function tellFindings(server: ViteDevServer): void {
  const root = new URL(`file://${server.config.root}/`);
  const articleAt = (path: string): string | undefined => {
    const [, slug = ''] = /^\/([^/?]+)\/?(?:\?.*)?$/u.exec(path) ?? [];
    const file = fileURLToPath(new URL(`content/articles/${slug}/index.mdx`, root));
    return slug && existsSync(file) ? file : undefined;
  };
  server.watcher.on('change', (path) => {
    if (path.endsWith('index.mdx')) server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const path = request.url ?? '';
    const isData = path.startsWith(PANEL_DATA);
    const article = articleAt(isData ? path.slice(PANEL_DATA.length - 1) : path);
    if (!article || (!isData && !request.headers.accept?.includes('text/html'))) return next();
    checkArticles([article], root).then(([file]) => {
      if (!file) return next();
      if (isData) return response.setHeader('Content-Type', 'application/json').end(JSON.stringify(panelData(file, article)));
      if (errorsOf(file).length === 0) return next();
      // 200, as a browser reloads a page that failed less readily.
      return response.setHeader('Content-Type', 'text/html; charset=utf-8').end(unfitPage(file, article));
    }, next);
  });
}
