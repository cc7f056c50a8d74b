import { existsSync } from 'node:fs';

/** Pages that are no article: the front page, lists, feeds. */
const PAGES = ['/', '/archive/', '/corrections/', '/corrections.xml', '/rss.xml', '/search/', '/sitemap.xml'];
/** What each article has besides its page. */
const FILES = ['', 'citation.bib', 'citation.json', 'citation.ris', 'sources.json'];

/**
 * Whether a path of the site leads to a page or a file. Topics are not looked up: any is taken for one.
 *
 * @param root The folder of the project.
 */
export function addressesOf(root: URL): (path: string) => boolean {
  return (path) => {
    const [, slug = '', file = ''] = /^\/([^/]+)\/([^/]*)$/u.exec(path) ?? [];
    return (
      PAGES.includes(path)
      || /^\/topics\/[^/]+\/$/u.test(path)
      || (slug !== '' && FILES.includes(file) && existsSync(new URL(`content/articles/${encodeURIComponent(slug)}/index.mdx`, root)))
      || (/[^/]$/u.test(path) && existsSync(new URL(`public${encodeURI(path)}`, root)))
    );
  };
}
