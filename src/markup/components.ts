/**
 * What an author may write besides Markdown: component → attribute → what it says. All attributes are
 * required. `src/components/mdx.ts` shows them; a test holds the two lists together.
 */
export const COMPONENTS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['PullQuote', {}],
  [
    'Figure',
    {
      src: 'the picture’s file, which lies beside the article: `./harbour.jpg`',
      alt: 'what the picture shows, for those who do not see it',
      caption: 'what a reader should know about the picture',
      credit: 'who made it, and under which licence',
    },
  ],
]);

/** HTML that says something Markdown can't, and can do nothing. */
export const HTML_ELEMENTS: readonly string[] = [
  'abbr', 'bdi', 'br', 'cite', 'del', 'div', 'ins', 'kbd', 'mark', 'q', 'small', 'span', 'sub', 'sup', 'time',
];

/** Attributes of that HTML: the language and direction of a passage, and what an abbreviation or a time means. */
export const HTML_ATTRIBUTES: readonly string[] = ['lang', 'dir', 'title', 'datetime'];
