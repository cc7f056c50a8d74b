import { existsSync, readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { today } from './src/articles/publication.ts';
import { preview } from './src/desk/preview/integration.ts';
import { sitePages } from './src/desk/site-pages.ts';
import { houseRules } from './src/editorial/house-rules.ts';
import { pipeline } from './src/markup/pipeline.ts';
import { searchIndex } from './src/search/search-index.ts';
import { site } from './src/site.ts';
import { readCitationStyle } from './src/sources/citation-style.ts';
import { charactersOf } from './src/typefaces/characters.ts';
import { families } from './src/typefaces/families.ts';

const isBuild = process.argv.includes('build');
// A host's NODE_ENV is not to decide whether pages are published with their Content-Security-Policy.
if (isBuild) process.env['NODE_ENV'] = 'production';

export default defineConfig({
  site: site.address,
  trailingSlash: 'always',
  markdown: {
    processor: unified({
      ...pipeline({
        style: readCitationStyle(site.citationStyle, site.language),
        rules: houseRules({ pageAt: sitePages(new URL('./', import.meta.url)), today: today() }),
        exists: (path) => existsSync(new URL(`.${path}`, import.meta.url)),
        written: ({ path }) => readFileSync(path, 'utf8'),
        // The preview tells of an article's errors on its page.
        lenient: !isBuild,
      }),
      // Both are in the pipeline, at their own places.
      gfm: false,
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), searchIndex(), preview()],
  fonts: families(charactersOf(new URL('content/articles/', import.meta.url))),
  // Writes the frontmatter's JSON Schema for editors, to .astro/collections/.
  experimental: { contentIntellisense: true },
  vite: {
    build: {
      // A small script would be put into the page, where the page's policy does not allow it.
      assetsInlineLimit: 0,
      // The bundler would warn of `use astro:head-inject`, a mark that Astro puts into MDX for itself.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
