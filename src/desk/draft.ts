import { stringify } from 'yaml';

/** What a new article begins with. */
export interface DraftFrontmatter {
  title: string;
  description: string;
  /** The day, as `2019-11-20`. */
  date: string;
  lang?: string;
  sources?: Record<string, Record<string, unknown>>;
}

/** The text of an article that is not published yet. */
export function draft({ title, description, date, ...others }: DraftFrontmatter, body: string): string {
  const frontmatter = stringify({ title, description, date, draft: true, ...others }, { lineWidth: 0 });
  return `---\n${frontmatter}---\n\n${body.trimEnd()}\n`;
}
