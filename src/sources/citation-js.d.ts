/** The part of Citation.js (https://citation.js.org/api/0.7/) that is used here. */
declare module '@citation-js/core' {
  interface Config {
    format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
  }

  export const plugins: {
    config: { get(name: '@bibtex'): Config };
    output: { format(name: string, items: readonly Record<string, unknown>[]): string };
  };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
