import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { errorsOf } from '../../findings/finding.ts';
import { decodedAddress } from '../../sources/address.ts';
import { articlePaths } from '../article-paths.ts';
import { checkArticles } from '../checked-articles.ts';
import { articleSummary, panelData } from './panel-data.ts';
import { unfitPage } from './unfit-page.ts';

/** Where the desk panel asks for what is known of an article. */
const PANEL_DATA = '/_desk/';

/**
 * The preview for editors: at the address of an article with errors stands a page that tells them, which recovers when they
 * are mended; on any other page, a panel in Astro’s toolbar lists what was found. Nothing of it is in a build.
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
  const root = pathToFileURL(`${server.config.root}/`);
  const articleAt = (path: string): string | undefined => {
    const [, slug = ''] = /^\/([^/?]+)\/?(?:\?.*)?$/u.exec(decodedAddress(path)) ?? [];
    const file = join(server.config.root, 'content/articles', slug, 'index.mdx');
    return slug && existsSync(file) ? file : undefined;
  };
  const answer = async (path: string, wantsPage: boolean): Promise<{ type: string; body: string } | undefined> => {
    const isData = path.startsWith(PANEL_DATA);
    const article = articleAt(isData ? path.slice(PANEL_DATA.length - 1) : path);
    if (isData && !article) return json((await checkArticles(await articlePaths(root), root)).map(articleSummary));
    if (!article || !(isData || wantsPage)) return undefined;
    const [file] = await checkArticles([article], root);
    if (!file) return undefined;
    if (isData) return json(panelData(file, article));
    return errorsOf(file).length > 0 ? { type: 'text/html; charset=utf-8', body: unfitPage(file, article) } : undefined;
  };
  server.watcher.on('change', (path) => {
    if (path.endsWith('index.mdx')) server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    answer(request.url ?? '', request.headers.accept?.includes('text/html') ?? false).then((answered) => {
      if (!answered) return next();
      // 200 also for a page that tells errors, as a browser reloads one that failed less readily.
      return response.setHeader('Content-Type', answered.type).end(answered.body);
    }, next);
  });
}

function json(data: unknown): { type: string; body: string } {
  return { type: 'application/json', body: JSON.stringify(data) };
}
