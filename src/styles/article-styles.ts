import { countNotes, isComponent, type Manuscript } from '../articles/manuscript.ts';
import { tableOfContents } from '../articles/table-of-contents.ts';
import { visit } from 'unist-util-visit';
import article from './article.css?inline';
import figures from './figures.css?inline';
import { readingRules } from './reading-rules.ts';
import scripts from './scripts.css?inline';
import tables from './tables.css?inline';

/** Everything that an article's page adds to the style sheet of all pages: only what this article has a use for. */
export function articleStyles(slug: string, manuscript: Manuscript): string {
  const has = { figures: false, tables: false, scripts: false };
  visit(manuscript, (node) => {
    if (isComponent(node, 'Figure') || isComponent(node, 'Picture')) has.figures = true;
    if (node.type === 'element' && node.tagName === 'table') has.tables = true;
    if (node.type === 'element' && node.properties['lang']) has.scripts = true;
  });
  const chapters = tableOfContents(manuscript).length;
  return [
    article,
    has.figures && figures,
    has.tables && tables,
    has.scripts && scripts,
    readingRules(slug, countNotes(manuscript), chapters > 1 ? chapters : 0),
  ]
    .filter(Boolean)
    .join('');
}
