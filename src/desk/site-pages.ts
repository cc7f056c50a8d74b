import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { topicSlug } from '../articles/archive.ts';
import { frontmatterIn } from '../articles/frontmatter.ts';
import { hasOwnShareImage } from '../articles/share-image.ts';
import type { ArticleFrontmatter } from '../articles/schema.ts';
import type { SitePage } from '../editorial/site-pages.ts';

/** Pages that are no article: the front page, lists, feeds. */
const PAGES = ['/', '/archive.epub', '/archive/', '/corrections/', '/llms.txt', '/robots.txt', '/search/', '/sitemap.xml'];
/** What each article has besides its page. Its PDFs are not there after every build. */
const FILES = ['', 'citation.bib', 'citation.json', 'citation.ris', 'share.png', 'sources.json'];

/**
 * What is at the paths of the site, as its articles are written at the time of the question. A former address of an
 * article is a page, as it leads to the new one.
 *
 * @param root The folder of the project.
 */
export function sitePages(root: URL): (path: string) => SitePage | undefined {
  const folder = new URL('content/articles/', root);
  const pageAt = (path: string): SitePage | undefined => {
    if (PAGES.includes(path) || isPublicFile(path, root)) return {};
    const [, feedOf] = /^(\/(?:corrections\/|topics\/[^/]+\/)?)(?:rss\.xml|atom\.xml|feed\.json)$/u.exec(path) ?? [];
    if (feedOf !== undefined) return pageAt(feedOf);
    const [, topic] = /^\/topics\/([^/]+)\/$/u.exec(path) ?? [];
    if (topic !== undefined) return articlesIn(folder).some(({ topics }) => topics.some((name) => topicSlug(name) === topic)) ? {} : undefined;
    const [, editionOf] = /^\/([^/]+)\.(?:epub|md)$/u.exec(path) ?? [];
    if (editionOf !== undefined) return isArticle(folder, editionOf) ? pageOf(readArticle(folder, editionOf)) : undefined;
    const [, slug = '', file = ''] = /^\/([^/]+)\/([^/]*)$/u.exec(path) ?? [];
    if (slug === '' || !FILES.includes(file)) return undefined;
    if (isArticle(folder, slug)) {
      const article = readArticle(folder, slug);
      // One with a picture of its own has no other made.
      return file === 'share.png' && article && hasOwnShareImage(article) ? undefined : pageOf(article);
    }
    const moved = file === '' && articlesIn(folder).find(({ aliases }) => aliases.includes(slug));
    return moved ? pageOf(moved) : undefined;
  };
  return pageAt;
}

function isPublicFile(path: string, root: URL): boolean {
  return /[^/]$/u.test(path) && existsSync(new URL(`public${encodeURI(path)}`, root));
}

function isArticle(folder: URL, slug: string): boolean {
  return existsSync(new URL(`${encodeURIComponent(slug)}/index.mdx`, folder));
}

/** Of an article that can't be read its own check tells; links to it are good. */
function pageOf(article: ArticleFrontmatter | undefined): SitePage {
  return article ? { date: article.date, draft: article.draft } : {};
}

function readArticle(folder: URL, slug: string): ArticleFrontmatter | undefined {
  return frontmatterIn(readFileSync(new URL(`${encodeURIComponent(slug)}/index.mdx`, folder), 'utf8'));
}

function articlesIn(folder: URL): ArticleFrontmatter[] {
  const slugs = readdirSync(folder).filter((slug) => isArticle(folder, slug));
  return slugs.map((slug) => readArticle(folder, slug)).filter((article) => article !== undefined);
}
