interface Component {
  /** Attributes that must be there → what they say. */
  required: Readonly<Record<string, string>>;
  /** Attributes that may be there. */
  optional: readonly string[];
  /** Attributes without a value, which may be there. */
  flags: readonly string[];
}

/**
 * What an author may write besides Markdown. `src/components/mdx.ts` shows it; a test holds the two lists together.
 */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map([
  ['PullQuote', { required: {}, optional: ['source'], flags: [] }],
  [
    'Figure',
    {
      required: {
        src: 'the picture’s file, which lies beside the article: `./harbour.jpg`',
        alt: 'what the picture shows, for those who do not see it',
        caption: 'what a reader should know about the picture',
        credit: 'who made it, and under which licence',
      },
      optional: [],
      flags: ['wide'],
    },
  ],
]);

/** HTML that says something Markdown can't, and can do nothing. */
export const HTML_ELEMENTS: readonly string[] = [
  'abbr', 'bdi', 'br', 'cite', 'del', 'div', 'ins', 'kbd', 'mark', 'q', 'small', 'span', 'sub', 'sup', 'time',
];

/** Attributes of that HTML: the language and direction of a passage, and what an abbreviation or a time means. */
export const HTML_ATTRIBUTES: readonly string[] = ['lang', 'dir', 'title', 'datetime'];
