import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { refuse } from '../findings/refuse.ts';

/**
 * The articles of a project, in the order of the alphabet.
 *
 * @param root Its folder.
 * @returns Absolute paths.
 */
export async function articlePaths(root: URL): Promise<string[]> {
  const folder = fileURLToPath(root);
  return (await Array.fromAsync(glob('content/articles/*/index.mdx', { cwd: folder }))).map((path) => join(folder, path)).sort();
}

/** Texts that nobody will see: they lie beside the folders of articles, or have another name. Each has an error that says so. */
export async function misplacedArticles(): Promise<VFile[]> {
  const found = (await Array.fromAsync(glob(['content/*.{md,mdx}', 'content/articles/*.{md,mdx}', 'content/articles/**/*.{md,mdx}']))).map((path) => path.replaceAll('\\', '/'));
  const misplaced = [...new Set(found)].filter((path) => !/^content\/articles\/[^/]+\/index\.mdx$/u.test(path)).sort();
  return misplaced.map((path) => {
    const file = new VFile({ path });
    refuse(file, undefined, 'article-place', 'Unexpected place or name of an article, expected `index.mdx` in a folder of its own, whose name becomes its address: `content/articles/the-iran-cables/index.mdx`');
    return file;
  });
}
