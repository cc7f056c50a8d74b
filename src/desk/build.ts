/**
 * `npm run build`: checks every article that is to be published, then builds the site. Where anything is wrong, the last
 * good site stays as it is. Ends with 0 where it was built, with 1 where it was not, and with 2
 * where that could not even be tried.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { frontmatterIn } from '../articles/frontmatter.ts';
import { isPublished, today } from '../articles/publication.ts';
import { errorsOf, warningsOf } from '../findings/finding.ts';
import { articlePaths, misplacedArticles } from './article-paths.ts';
import { buildFolder } from './build-folder.ts';
import { checkArticles } from './checked-articles.ts';
import { tellFailure } from './failure.ts';
import { textReport } from './finding-report.ts';
import { many } from './many.ts';

try {
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
    process.exitCode = 1;
  } else if (await buildFolder('dist', astroBuild)) {
    const warnings = toPublish.reduce((sum, { file }) => sum + warningsOf(file).length, 0);
    const leftOut = articles.filter((article) => !toPublish.includes(article)).map(({ name, frontmatter }) => (frontmatter?.draft ? `${name} (draft)` : `${name} (from ${frontmatter?.date})`));
    if (leftOut.length > 0) console.log(`Left out: ${leftOut.join(', ')}`);
    console.log(`Published ${many(toPublish.length, 'article')}, ${many(warnings, 'warning')}; feeds: /rss.xml, /atom.xml, /feed.json, /corrections/rss.xml, /topics/…/rss.xml`);
  } else {
    console.error('Nothing was built. The last good site stays as it is.');
    process.exitCode = 1;
  }
} catch (error) {
  tellFailure(error);
}

/** Runs Astro's own build into a folder. Ctrl-C reaches it too, and it is waited for. */
function astroBuild(folder: string): Promise<boolean> {
  process.on('SIGINT', () => undefined);
  return new Promise((done) => {
    const astro = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder], { stdio: 'inherit' });
    process.on('SIGTERM', () => astro.kill());
    astro.on('close', (code) => done(code === 0));
  });
}
