import { visit } from 'unist-util-visit';
import type { Evidence } from '../articles/evidence.ts';
import { countNotes, isComponent, type Manuscript } from '../articles/manuscript.ts';
import { tableOfContents } from '../articles/table-of-contents.ts';
import article from './article.css?inline';
import evidenceTable from './evidence.css?inline';
import figures from './figures.css?inline';
import { readingRules } from './reading-rules.ts';
import scripts from './scripts.css?inline';
import tables from './tables.css?inline';

/** Languages whose letters join, as `scripts.css` lists them. */
const JOINED = /^(?:fa|ar|ur|ps|ckb)(?:-|$)/iu;

/** Everything that an article's page adds to the style sheet of all pages: only what this article has a use for. */
export function articleStyles({ slug, lang, manuscript, evidence }: { slug: string; lang: string; manuscript: Manuscript; evidence: Evidence }): string {
  const has = { figures: false, tables: false, scripts: JOINED.test(lang) };
  visit(manuscript, (node) => {
    if (isComponent(node, 'Figure') || isComponent(node, 'Picture')) has.figures = true;
    if (node.type === 'element' && ['pre', 'table'].includes(node.tagName)) has.tables = true;
    if (node.type === 'element' && JOINED.test(String(node.properties['lang']))) has.scripts = true;
  });
  const chapters = tableOfContents(manuscript).length;
  return [
    article,
    has.figures && figures,
    has.tables && tables,
    has.scripts && scripts,
    evidence.quotations.length > 0 && evidenceTable,
    readingRules(slug, countNotes(manuscript), chapters > 1 ? chapters : 0),
  ]
    .filter(Boolean)
    .join('');
}
