import { existsSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { pipeline } from './src/markup/pipeline.ts';
import { site } from './src/site.ts';
import { readCitationStyle } from './src/sources/citation-style.ts';

export default defineConfig({
  site: site.address,
  trailingSlash: 'always',
  markdown: {
    processor: unified({
      ...pipeline({
        style: readCitationStyle(site.citationStyle, site.language),
        exists: (path) => existsSync(new URL(`.${path}`, import.meta.url)),
      }),
      // Both are in the pipeline, at their own places.
      gfm: false,
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  // The bundler would warn of `use astro:head-inject`, a mark that Astro puts into MDX for itself.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
