import type { VFile } from 'vfile';
import type { Evidence } from '../articles/evidence.ts';
import { site } from '../site.ts';
import { type Sources, sourcesSchema } from '../sources/schema.ts';

/** What the plugins know of the article besides its text. */
interface AstroData {
  frontmatter: Record<string, unknown>;
}

/** The frontmatter of an article as its YAML says it, unchecked; what is put here reaches the site's pages. */
export function frontmatterOf(file: VFile): Record<string, unknown> {
  const data = file.data as { astro?: AstroData };
  return (data.astro ??= { frontmatter: {} }).frontmatter;
}

/** What the article rests on, as far as it is known yet. */
export function evidenceOf(file: VFile): Evidence {
  const empty: Evidence = { quotations: [], citations: [] };
  return (frontmatterOf(file)['evidence'] ??= empty) as Evidence;
}

/** The article's sources. Where they are not valid there are none: the frontmatter's own check reports that. */
export function sourcesOf(file: VFile): Sources {
  return sourcesSchema.safeParse(frontmatterOf(file)['sources'] ?? {}).data ?? {};
}

/** The slug of an article: the name of its folder. */
export function slugOf(file: VFile): string {
  return file.dirname?.split(/[\\/]/u).at(-1) ?? '';
}

/** The language of an article, as a BCP 47 tag; unchecked. */
export function languageOf(file: VFile): string {
  return String(frontmatterOf(file)['lang'] ?? site.language);
}
