import { absolute, topicPath } from '../articles/address.ts';
import { byTopic } from '../articles/archive.ts';
import { getArticles } from '../articles/collection.ts';
import { pictureFile } from '../components/pictures.ts';
import { journalFeed, topicFeed } from '../feeds/articles-feed.ts';
import { correctionsFeed } from '../feeds/corrections-feed.ts';
import type { Feed } from '../feeds/feed.ts';
import { portableArticle } from '../portable/portable-article.ts';
import { portableCorrections } from '../portable/portable-correction.ts';

/** The addresses of every document of every feed, without the name of its file: the journal’s, a topic’s, the corrections’. */
export async function feedFolders(): Promise<{ params: { folder: string | undefined }; props: { feed: Feed } }[]> {
  const articles = await getArticles();
  const portable = new Map(await Promise.all(articles.map(async (article) => [article, await portableArticle(article, pictureFile)] as const)));
  const portableOf = (some: typeof articles) => some.map((article) => portable.get(article)).filter((article) => article !== undefined);
  const feeds = [
    ...journalFeed(portableOf(articles)),
    ...byTopic(articles).flatMap(({ name, slug, articles: ofTopic }) => topicFeed({ name, url: absolute(topicPath(slug)) }, portableOf(ofTopic))),
    ...correctionsFeed(portableCorrections(articles), articles.at(-1)?.date),
  ];
  return feeds.map((feed) => ({ params: { folder: decodeURI(new URL(feed.folder).pathname).slice(1, -1) || undefined }, props: { feed } }));
}
