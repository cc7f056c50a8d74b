import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { frontmatterIn } from '../articles/frontmatter.ts';
import { isPublished, today } from '../articles/publication.ts';
import type { ArticleFrontmatter } from '../articles/schema.ts';
import { errorsOf, warningsOf } from '../findings/finding.ts';
import { articlePaths, misplacedArticles } from './article-paths.ts';
import { buildFolder } from './build-folder.ts';
import { checkArticles } from './checked-articles.ts';
import { textReport } from './finding-report.ts';
import { many } from './many.ts';

/** An article that is published: its name is that of its folder, and of its address. */
export interface PublishedArticle {
  name: string;
  frontmatter: ArticleFrontmatter;
}

/** What is done with a site that is built and not yet in its place. */
export interface Finish {
  /** What the build is told by its environment. */
  variables: Readonly<Record<string, string>>;
  /** Adds to the folder of the built site; whether that went well. */
  run(folder: string, articles: readonly PublishedArticle[]): Promise<boolean>;
}

/**
 * Checks every article that is to be published, builds the site into `dist/`, and says how it went. Where anything is
 * wrong, the last good site stays as it is.
 *
 * @returns Whether it was built.
 * @throws Error where that could not even be tried.
 */
export async function publish({ variables, run }: Finish): Promise<boolean> {
  const root = pathToFileURL(`${process.cwd()}/`);
  const files = await checkArticles(await articlePaths(root), root);
  const day = today();
  const articles = files.map((file) => ({ file, name: file.dirname?.split('/').at(-1) ?? '', frontmatter: frontmatterIn(String(file.value)) }));
  // Frontmatter that can't be read does not say whether it is a draft's.
  const toPublish = articles.filter(({ frontmatter }) => !frontmatter || isPublished(frontmatter, day));
  const findings = [...(await misplacedArticles()), ...toPublish.map(({ file }) => file).filter(({ messages }) => messages.length > 0)];
  if (findings.length > 0) console.log(textReport(findings));

  if (findings.some((file) => errorsOf(file).length > 0)) {
    console.error('Nothing was built: the errors have to be mended first. The last good site stays as it is.');
    return false;
  }
  const published = toPublish.flatMap(({ name, frontmatter }) => (frontmatter ? [{ name, frontmatter }] : []));
  if (!(await buildFolder('dist', async (folder) => (await astroBuild(folder, variables)) && run(folder, published)))) {
    console.error('Nothing was built. The last good site stays as it is.');
    return false;
  }
  const warnings = toPublish.reduce((sum, { file }) => sum + warningsOf(file).length, 0);
  const leftOut = articles.filter((article) => !toPublish.includes(article)).map(({ name, frontmatter }) => (frontmatter?.draft ? `${name} (draft)` : `${name} (from ${frontmatter?.date})`));
  if (leftOut.length > 0) console.log(`Left out: ${leftOut.join(', ')}`);
  console.log(`Published ${many(toPublish.length, 'article')}, ${many(warnings, 'warning')}; feeds: /rss.xml, /atom.xml, /feed.json, /corrections/rss.xml, /topics/…/rss.xml`);
  return true;
}

/** Runs Astro's own build into a folder. Ctrl-C reaches it too, and it is waited for. */
function astroBuild(folder: string, variables: Readonly<Record<string, string>>): Promise<boolean> {
  const waitForIt = (): void => undefined;
  process.on('SIGINT', waitForIt);
  return new Promise((done) => {
    const env = { ...process.env, ...variables };
    const astro = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder], { stdio: 'inherit', env });
    const end = (): unknown => astro.kill();
    process.on('SIGTERM', end);
    astro.on('close', (code) => {
      // What follows can be stopped as anything can.
      process.off('SIGINT', waitForIt).off('SIGTERM', end);
      done(code === 0);
    });
  });
}
