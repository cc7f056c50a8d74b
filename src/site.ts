/**
 * Who publishes: the one place to make this journal yours. Plain data, no logic.
 */
export const site = {
  /** The journal's name: in every page title, the feed, and the citation of its articles. */
  title: 'Verbatim',
  /** One sentence for the home page, search engines and feed readers. */
  description: 'A journal of long-reads whose every quotation can be checked against its source.',
  /** Where the site is published: scheme and host, without a path. Feeds and canonical links are made absolute with it. */
  address: 'https://verbatim.example',
  /** BCP 47 tag of the site's own words (“Notes”, “Sources”), of dates, and of articles that name no `lang`. */
  language: 'en-GB',
  /** The CSL style of notes and source lists: a file in `src/sources/styles/`, without `.csl`. */
  citationStyle: 'newspaper-notes',
  /** How many of the newest articles a feed holds; those before them are in its archive, as many in each of its documents. */
  feedSize: 20,
  /** Address of a WebSub hub that tells subscribers at once; without one they ask from time to time. */
  hub: undefined as string | undefined,
} as const;
