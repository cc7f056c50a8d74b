import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { VFile } from 'vfile';
import { errorsOf } from '../findings/finding.ts';
import { UnfitError } from '../findings/unfit-error.ts';
import { refuseTakenAliases } from './aliases.ts';
import { refuseFolder } from './article-folder.ts';
import { readFrontmatter } from './frontmatter.ts';
import { isPublished, today } from './publication.ts';

/**
 * Loads the articles: every `content/articles/<slug>/index.mdx`.
 *
 * Astro's `glob()` would do, but it stops at the first field that is wrong, tells only the line of its outermost
 * field, and compiles drafts in a build. Here a build reports every mistake in every frontmatter at once, and takes in
 * what is published on that day only. In the preview a mistake is logged, and the last good version stays.
 */
export function articleLoader(): Loader {
  return {
    name: 'articles',
    load: async (context) => {
      const folder = new URL('content/articles/', context.config.root);
      const preview = context.watcher !== undefined;
      const files = await Promise.all((await slugsIn(folder)).map((slug) => read(slug, folder, context)));
      refuseTakenAliases(files.map(({ slug, file, frontmatter }) => ({ slug, file, aliases: frontmatter?.aliases ?? [] })));
      const day = today();
      // Frontmatter that can't be read does not say whether it is a draft's.
      const shown = files.filter(({ frontmatter }) => preview || !frontmatter || isPublished(frontmatter, day));
      const unfit = shown.map(({ file }) => file).filter((file) => errorsOf(file).length > 0);
      if (unfit.length > 0) {
        const error = new UnfitError(unfit);
        if (!preview) throw error;
        context.logger.error(error.message);
      }
      context.store.clear();
      for (const article of shown) await store(article, context);
      if (preview) watch(folder, context);
    },
  };
}

interface ArticleFile {
  slug: string;
  file: VFile;
  frontmatter: ReturnType<typeof readFrontmatter>;
}

async function slugsIn(folder: URL): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    // What begins with a dot is not finished, or not ours.
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && existsSync(new URL(`${entry.name}/index.mdx`, folder)))
    .map((entry) => entry.name)
    .sort();
}

async function read(slug: string, folder: URL, { config }: LoaderContext): Promise<ArticleFile> {
  const path = fileURLToPath(new URL(`${slug}/index.mdx`, folder));
  const file = new VFile({
    path: relative(fileURLToPath(config.root), path).split(sep).join('/'),
    value: await readFile(path, 'utf8'),
  });
  const frontmatter = readFrontmatter(file);
  refuseFolder(file, slug, frontmatter, (name) => existsSync(new URL(`${slug}/${name}`, folder)));
  return { slug, file, frontmatter };
}

/** Stores an article that can be read; in the preview the others keep their last good version. */
async function store({ slug, file, frontmatter }: ArticleFile, context: LoaderContext): Promise<void> {
  if (!frontmatter || errorsOf(file).length > 0) return;
  const data = await context.parseData({ id: slug, data: { ...frontmatter }, filePath: file.path });
  context.store.set({
    id: slug,
    data,
    filePath: file.path,
    digest: context.generateDigest(String(file.value)),
    deferredRender: true,
  });
}

function watch(folder: URL, context: LoaderContext): void {
  const { watcher, logger } = context;
  const root = fileURLToPath(folder);
  watcher?.add(root);
  const slugOf = (path: string): string | undefined =>
    path.startsWith(root) && path.endsWith(`${sep}index.mdx`) ? dirname(relative(root, path)) : undefined;
  const reload = async (path: string): Promise<void> => {
    const slug = slugOf(path);
    if (!slug) return;
    // Editors that empty a file before they write it are given the time to do so.
    await setTimeout(100);
    if (!existsSync(path)) return;
    const article = await read(slug, folder, context);
    await store(article, context);
    if (errorsOf(article.file).length > 0) logger.error(new UnfitError([article.file]).message);
  };
  watcher?.on('add', reload);
  watcher?.on('change', reload);
  watcher?.on('unlink', (path) => {
    const slug = slugOf(path);
    if (slug) context.store.delete(slug);
  });
}
