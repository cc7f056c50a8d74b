import { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { frontmatterDocument } from '../findings/frontmatter-document.ts';
import { refuse } from '../findings/refuse.ts';
import { isSlug } from './slug.ts';

const AN_ALIAS = 'expected a former address: the old name of the folder, in small letters, digits and hyphens';

/** Former addresses of an article, the latest first. */
export const aliasesSchema = z
  .array(z.string({ error: AN_ALIAS }).refine(isSlug, { error: AN_ALIAS }), { error: 'expected a list of addresses: `[the-old-name]`' })
  .default([]);

/** Refuses former addresses that lead to two articles, or are the address of one. */
export function refuseTakenAliases(articles: readonly { slug: string; aliases: readonly string[]; file: VFile }[]): void {
  const taken = new Map(articles.map(({ slug }) => [slug, slug]));
  for (const { slug, aliases, file } of articles) {
    for (const [index, alias] of aliases.entries()) {
      const owner = taken.get(alias);
      taken.set(alias, owner ?? slug);
      if (owner === undefined) continue;
      const place = frontmatterDocument(String(file.value))?.pointOf(['aliases', index]);
      refuse(file, place, 'alias-taken', `Unexpected former address \`${alias}\`, expected one that no article has: it leads to \`${owner}\``);
    }
  }
}
