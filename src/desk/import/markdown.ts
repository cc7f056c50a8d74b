import type { Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseDocument } from 'yaml';
import { dayOf } from './day-of.ts';
import type { Imported } from './imported.ts';

/** Fields of other systems' frontmatter, by ours. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  description: ['description', 'summary', 'subtitle', 'excerpt', 'standfirst'],
  date: ['date', 'published', 'pubDate', 'publishDate'],
  lang: ['lang', 'language'],
  authors: ['authors', 'author'],
  topics: ['topics', 'tags', 'categories', 'category'],
};

/** Markdown with footnotes, tables and HTML in it, and perhaps frontmatter. */
export async function readMarkdown(text: string): Promise<Imported> {
  const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
  const tree: Root = parser.parse(text);
  const [first] = tree.children;
  const written = first?.type === 'yaml' ? parseDocument(first.value) : undefined;
  const fields = written?.errors.length === 0 ? ((written.toJS() ?? {}) as Record<string, unknown>) : {};
  const found = (field: string): unknown => FIELDS[field]?.map((name) => fields[name]).find((value) => value !== undefined && value !== null);
  const words = (field: string): string | undefined => (typeof found(field) === 'string' ? String(found(field)) : undefined);
  const list = (field: string): string[] | undefined => [found(field)].flat().filter((item) => typeof item === 'string');
  const known = Object.values(FIELDS).flat();
  const html = (await parser().use(remarkRehype, { allowDangerousHtml: true }).run(tree)) as HastRoot;
  return {
    tree: raw(html) as HastRoot,
    title: words('title'),
    description: words('description'),
    date: dayOf(found('date') instanceof Date ? (found('date') as Date).toISOString() : String(found('date') ?? '')),
    lang: words('lang'),
    authors: list('authors'),
    topics: list('topics'),
    pictures: new Map(),
    lost: [
      ...(written && written.errors.length > 0 ? ['The frontmatter, which could not be read.'] : []),
      ...Object.keys(fields).filter((name) => !known.includes(name)).map((name) => `The field \`${name}\` of the frontmatter.`),
    ],
  };
}
