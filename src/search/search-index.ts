import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own user interfaces: the search page has one of the site's. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./u;

/** What is in an article but not of its words. */
const NO_WORDS = ['.dateline', '.noteref', '.corrected', '[role=doc-backlink]', '.note-close', 'nav'];

/**
 * Indexes the text of the articles, the elements marked `data-pagefind-body`, when the site is built. The search page
 * alone loads the index.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ excludeSelectors: NO_WORDS });
        if (!index) throw new Error(`The search index could not be made: ${errors.join(', ')}`);
        await index.addDirectory({ path: fileURLToPath(dir) });
        const { files } = await index.getFiles();
        await close();
        for (const { path, content } of files) {
          if (UNUSED.test(path)) continue;
          const file = new URL(`pagefind/${path}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        // A fragment is the text of one article.
        const articles = files.filter(({ path }) => path.startsWith('fragment/')).length;
        logger.info(`${articles} ${articles === 1 ? 'article' : 'articles'} can be searched`);
      },
    },
  };
}
