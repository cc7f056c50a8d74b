import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { aliasesSchema, refuseTakenAliases } from '../articles/aliases.ts';
import { refuseFolder } from '../articles/article-folder.ts';
import { frontmatterIn } from '../articles/frontmatter.ts';
import { today } from '../articles/publication.ts';
import { preset } from '../editorial/preset.ts';
import { frontmatterDocument } from '../findings/frontmatter-document.ts';
import { refuse } from '../findings/refuse.ts';
import { slugOf } from '../markup/article-file.ts';
import { site } from '../site.ts';
import { readCitationStyle } from '../sources/citation-style.ts';
import { articlePaths } from './article-paths.ts';
import { sitePages } from './site-pages.ts';

/**
 * Looks at articles as a build does, and at what a build does not care about.
 *
 * @param paths Files, absolute or from the folder that is worked in.
 * @param root The folder of the project.
 * @returns The articles in the order of the paths, with everything that was found among their messages.
 */
export async function checkArticles(paths: readonly string[], root: URL): Promise<VFile[]> {
  const processor = unified()
    .use(remarkParse)
    .use(
      preset({
        style: readCitationStyle(site.citationStyle, site.language),
        exists: (path) => existsSync(new URL(`.${path}`, root)),
        pageAt: sitePages(root),
        today: today(),
      }),
    )
    .freeze();
  const files = await Promise.all(
    paths.map(async (path) => {
      const name = relative(fileURLToPath(root), fileURLToPath(pathToFileURL(path))).split(sep).join('/');
      const bytes = await readFile(path);
      const file = new VFile({ path: name, value: bytes.toString('utf8') });
      if (!isUtf8(bytes)) {
        refuse(file, undefined, 'not-utf-8', 'Unexpected encoding of the file, expected UTF-8: open it in the program that it was written with, and choose “UTF-8” where it is saved');
        return file;
      }
      await processor.run(processor.parse(file), file);
      refuseFolder(file, slugOf(file), frontmatterIn(String(file.value)), (picture) => existsSync(join(dirname(path), picture)));
      return file;
    }),
  );
  await refuseAliases(files, root);
  return files;
}

/** Refuses former addresses that other articles have, also of such as are not looked at now. */
async function refuseAliases(files: readonly VFile[], root: URL): Promise<void> {
  const paths = await articlePaths(root);
  const all = paths.map(async (path) => files.find((file) => join(fileURLToPath(root), file.path) === path) ?? new VFile({ path, value: await readFile(path, 'utf8') }));
  refuseTakenAliases((await Promise.all(all)).map((file) => ({ slug: slugOf(file), file, aliases: aliasesIn(file) })));
}

function aliasesIn(file: VFile): string[] {
  const frontmatter = frontmatterDocument(String(file.value))?.document;
  if (!frontmatter || frontmatter.errors.length > 0) return [];
  return aliasesSchema.safeParse((frontmatter.toJS() as { aliases?: unknown } | null)?.aliases).data ?? [];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
