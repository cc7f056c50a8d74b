import { slug } from 'github-slugger';

/** The articles of one year. */
export interface Year<Entry> {
  year: string;
  articles: Entry[];
}

/** The articles of one topic. */
export interface Topic<Entry> {
  /** The topic's name as its newest article writes it. */
  name: string;
  /** The last part of its address. */
  slug: string;
  articles: Entry[];
}

/** Articles by the year of their date, in the order in which they come in. */
export function byYear<Entry extends { date: string }>(articles: readonly Entry[]): Year<Entry>[] {
  const years = Map.groupBy(articles, ({ date }) => date.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({ year, articles: ofYear }));
}

/**
 * Articles by topic, in the order of the alphabet. Topics whose names differ only in case or punctuation are one.
 *
 * @param articles In the order in which a topic shall list them; an article without topics is in none.
 */
export function byTopic<Entry extends { topics: string[] }>(articles: readonly Entry[]): Topic<Entry>[] {
  const topics = new Map<string, Topic<Entry>>();
  for (const article of articles) {
    for (const name of article.topics) {
      const address = topicSlug(name);
      const topic = topics.get(address) ?? { name, slug: address, articles: [] };
      if (!topic.articles.includes(article)) topic.articles.push(article);
      topics.set(address, topic);
    }
  }
  return [...topics.values()].sort((a, b) => a.slug.localeCompare(b.slug));
}

/** A topic's name as part of an address; any script: “Middle East” → `middle-east`. */
export function topicSlug(name: string): string {
  return slug(name.trim());
}
