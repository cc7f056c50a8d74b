// For editors: what `npm run check` finds, while an article is typed (remark-language-server, the remark extension of VS Code).
import { existsSync } from 'node:fs';
import { today } from './src/articles/publication.ts';
import { sitePages } from './src/desk/site-pages.ts';
import { preset } from './src/editorial/preset.ts';
import { site } from './src/site.ts';
import { readCitationStyle } from './src/sources/citation-style.ts';

export default preset({
  style: readCitationStyle(site.citationStyle, site.language),
  exists: (path) => existsSync(new URL(`.${path}`, import.meta.url)),
  pageAt: sitePages(new URL('./', import.meta.url)),
  today: today(),
});
