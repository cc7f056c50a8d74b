/**
 * `npm run check`: looks at every article without building the site, and says what is to be mended. Ends with 0 where all
 * can be published, with 1 where one can't, and with 2 where it was asked in a way that it does not understand, or failed.
 */
import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { errorsOf } from '../findings/finding.ts';
import { articlePaths, misplacedArticles } from './article-paths.ts';
import { checkArticles } from './checked-articles.ts';
import { tellFailure } from './failure.ts';
import { FORMATS } from './finding-report.ts';

const USAGE = `Usage: npm run check                             every article
       npm run check -- content/articles/the-iran-cables   some of them
       npm run check -- --format github | json    for programs`;

/** The folder in which the command runs. */
const PROJECT = pathToFileURL(`${process.cwd()}/`);

class UsageError extends Error {}

/** What was asked for: articles, and how to tell of them. */
async function readRequest(): Promise<{ paths: string[]; isAll: boolean; format: keyof typeof FORMATS }> {
  const { values, positionals } = parseArgs({ options: { format: { type: 'string', default: 'text' } }, allowPositionals: true });
  const { format } = values;
  if (!Object.hasOwn(FORMATS, format)) throw new UsageError(`Unexpected \`--format ${format}\`, expected one of ${Object.keys(FORMATS).join(', ')}.`);
  // npm runs its scripts in the project's folder, wherever the editor stands.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const paths = positionals.length > 0 ? (await Promise.all(positionals.map((path) => articlesAt(path, from)))).flat() : await articlePaths(PROJECT);
  return { paths: [...new Set(paths)].sort(), isAll: positionals.length === 0, format: format as keyof typeof FORMATS };
}

/** The articles that a path names: a file, or all in a folder. */
async function articlesAt(path: string, from: string): Promise<string[]> {
  const named = resolve(from, path);
  const found = path.endsWith('.mdx') ? [named].filter((file) => existsSync(file)) : (await Array.fromAsync(glob('**/index.mdx', { cwd: named }))).map((file) => join(named, file));
  if (found.length === 0) throw new UsageError(`Unexpected \`${path}\`, expected an article: a folder that holds an \`index.mdx\`.`);
  return found;
}

try {
  const { paths, isAll, format } = await readRequest();
  const files = [...(isAll ? await misplacedArticles() : []), ...(await checkArticles(paths, PROJECT))];
  process.stdout.write(FORMATS[format](files));
  process.exitCode = files.some((file) => errorsOf(file).length > 0) ? 1 : 0;
} catch (error) {
  const isUsage = error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  tellFailure(isUsage ? new UsageError(`${(error as Error).message}\n\n${USAGE}`) : error);
}
