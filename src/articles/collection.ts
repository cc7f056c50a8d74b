import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Evidence } from './evidence.ts';
import type { Manuscript } from './manuscript.ts';
import type { ArticleFrontmatter } from './schema.ts';

/** An article, parsed: its frontmatter, its tree, what it rests on, and the same tree as a component for the page. */
export interface Article extends ArticleFrontmatter {
  slug: string;
  manuscript: Manuscript;
  evidence: Evidence;
  /** How others cite it, in the site’s citation style. */
  reference: string;
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

/**
 * The one door to the articles: those that are published (in the preview also drafts and those of a later day),
 * the newest first; articles of one day in the order of their slugs.
 */
export async function getArticles(): Promise<Article[]> {
  const entries = await getCollection('articles');
  entries.sort((a, b) => b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id));
  const articles = await Promise.all(entries.map((entry) => open(entry).catch(leaveOut)));
  return articles.filter((article) => article !== undefined);
}

/** In the preview an article that can't be read is left out of the other pages; its own says what is wrong. */
function leaveOut(error: Error): undefined {
  if (import.meta.env.PROD) throw error;
}

/** The addresses of the files that each article has besides its page. */
export async function articlePaths(): Promise<{ params: { slug: string }; props: { article: Article } }[]> {
  return (await getArticles()).map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

async function open(entry: CollectionEntry<'articles'>): Promise<Article> {
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const { manuscript, evidence, reference } = remarkPluginFrontmatter as Pick<Article, 'manuscript' | 'evidence' | 'reference'>;
  return { ...entry.data, slug: entry.id, manuscript, evidence, reference, Content };
}
