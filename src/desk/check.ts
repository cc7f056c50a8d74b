/**
 * `npm run check`: looks at every article without building the site, and says what is to be mended. Ends with 0 where all
 * can be published, with 1 where one can't, and with 2 where it was asked in a way that it does not understand, or failed.
 */
import { glob } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { errorsOf } from '../findings/finding.ts';
import { articlePaths, misplacedArticles } from './article-paths.ts';
import { checkArticles } from './checked-articles.ts';
import { FORMATS } from './finding-report.ts';

const USAGE = `Usage: npm run check                             every article
       npm run check -- content/articles/the-iran-cables   some of them
       npm run check -- --format github | json    for programs`;

class UsageError extends Error {}

/** What was asked for: articles, and how to tell of them. */
async function readRequest(): Promise<{ paths: string[]; isAll: boolean; format: keyof typeof FORMATS }> {
  const { values, positionals } = parseArgs({ options: { format: { type: 'string', default: 'text' } }, allowPositionals: true });
  const { format } = values;
  if (!Object.hasOwn(FORMATS, format)) throw new UsageError(`Unexpected \`--format ${format}\`, expected one of ${Object.keys(FORMATS).join(', ')}.`);
  // npm runs its scripts in the project's folder, wherever the editor stands.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const named = positionals.map((path) => (path.endsWith('.mdx') ? resolve(from, path) : join(resolve(from, path), '**/index.mdx')));
  const paths = named.length > 0 ? (await Array.fromAsync(glob(named))).sort() : await articlePaths();
  if (paths.length === 0 && named.length > 0) throw new UsageError(`Unexpected \`${positionals.join(' ')}\`, expected articles: folders that hold an \`index.mdx\`.`);
  return { paths, isAll: named.length === 0, format: format as keyof typeof FORMATS };
}

try {
  const { paths, isAll, format } = await readRequest();
  const files = [...(isAll ? await misplacedArticles() : []), ...(await checkArticles(paths, pathToFileURL(`${process.cwd()}/`)))];
  process.stdout.write(FORMATS[format](files));
  process.exitCode = files.some((file) => errorsOf(file).length > 0) ? 1 : 0;
} catch (error) {
  const isUsage = error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  console.error(isUsage ? `${(error as Error).message}\n\n${USAGE}` : error);
  process.exitCode = 2;
}
