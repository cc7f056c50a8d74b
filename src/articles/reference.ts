import { site } from '../site.ts';
import type { CslItem } from '../sources/csl-item.ts';
import { parseDate } from '../sources/date.ts';
import { parseName } from '../sources/name.ts';
import { absolute, articlePath } from './address.ts';
import type { ArticleFrontmatter } from './schema.ts';

/** An article as others cite it, in CSL-JSON. An article without authors has none here either. */
export function articleItem({ slug, title, authors, date, lang }: ArticleFrontmatter & { slug: string }): CslItem {
  return {
    id: slug,
    type: 'article-magazine',
    title,
    ...(authors.length > 0 && { author: authors.map(parseName) }),
    'container-title': site.title,
    issued: { 'date-parts': [parseDate(date)] },
    URL: absolute(articlePath(slug)),
    language: lang,
  };
}
