import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseFrontmatter, unified, type UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import { VFile } from 'vfile';
import type { Evidence } from '../../src/articles/evidence.ts';
import { readFrontmatter } from '../../src/articles/frontmatter.ts';
import type { Manuscript } from '../../src/articles/manuscript.ts';
import type { ArticleFrontmatter } from '../../src/articles/schema.ts';
import { describe, warningsOf } from '../../src/findings/finding.ts';
import { UnfitError } from '../../src/findings/unfit-error.ts';
import { pipeline } from '../../src/markup/pipeline.ts';
import { readCitationStyle } from '../../src/sources/citation-style.ts';

/** A compiled article, with what an editor should look at. */
export type Compiled = ArticleFrontmatter & { slug: string; manuscript: Manuscript; evidence: Evidence; warnings: string[] };

/**
 * Takes an article the way the site takes it: the loader's check of its frontmatter, then Astro's own MDX renderer
 * with this site's pipeline, without the house rules.
 *
 * @param path Where it lies; its folder is its slug, and its pictures lie beside it.
 * @throws UnfitError with all that is wrong.
 */
export async function compile(text: string, path: string): Promise<Compiled> {
  const file = new VFile({ path, value: text });
  const checked = readFrontmatter(file);
  if (!checked) throw new UnfitError([file]);

  const folder = dirname(path);
  const exists = (picture: string) => existsSync(join(dirname(folder), picture.replace('/content/articles/', '')));
  const warnings: string[] = [];
  const note = () => (_tree: unknown, read: VFile) => void warnings.push(...warningsOf(read).map((warning) => describe(read, warning)));
  const { remarkPlugins, rehypePlugins } = pipeline({ style, rules: [], exists, written: () => text, lenient: false });
  const plugins = { remarkPlugins: [...remarkPlugins, note], rehypePlugins } as UnifiedProcessorOptions;
  const processor = unified({ ...plugins, gfm: false, smartypants: false });
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  await renderer?.process(content, path, frontmatter);
  return { ...checked, slug: folder.split('/').at(-1) ?? '', manuscript: frontmatter['manuscript'] as Manuscript, evidence: frontmatter['evidence'] as Evidence, warnings };
}

/** A text as an article without sources. */
export function compileText(text: string, slug = 'cables'): Promise<Compiled> {
  const frontmatter = '---\ntitle: The Iran cables\ndescription: What they say.\ndate: 2019-11-20\n---\n';
  return compile(`${frontmatter}\n${text}\n`, `content/articles/${slug}/index.mdx`);
}

const style = readCitationStyle('newspaper-notes', 'en-GB');
