import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { aliasesSchema, refuseTakenAliases } from '../articles/aliases.ts';
import { today } from '../articles/publication.ts';
import { preset } from '../editorial/preset.ts';
import { refuse } from '../findings/refuse.ts';
import { frontmatterOf, slugOf } from '../markup/article-file.ts';
import { site } from '../site.ts';
import { readCitationStyle } from '../sources/citation-style.ts';
import { addressesOf } from './addresses.ts';

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
        isAddress: addressesOf(root),
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
      return file;
    }),
  );
  refuseTakenAliases(files.map((file) => ({ slug: slugOf(file), file, aliases: aliasesSchema.safeParse(frontmatterOf(file)['aliases']).data ?? [] })));
  return files;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
