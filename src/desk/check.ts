/**
 * `npm run check`: looks at every article as a build does, and says what is to be mended. Ends with 0 where all can be
 * published, with 1 where one can't, and with 2 where the check itself failed.
 */
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { preset } from '../editorial/preset.ts';
import { describe, errorsOf, warningsOf } from '../findings/finding.ts';
import { UnfitError } from '../findings/unfit-error.ts';
import { site } from '../site.ts';
import { readCitationStyle } from '../sources/citation-style.ts';

const processor = unified()
  .use(remarkParse)
  .use(preset({ style: readCitationStyle(site.citationStyle, site.language), exists: (path) => existsSync(`.${path}`) }))
  .freeze();

function count({ length }: readonly unknown[], thing: string): string {
  return `${length} ${thing}${length === 1 ? '' : 's'}`;
}

async function check(path: string): Promise<VFile> {
  const file = new VFile({ path: path.replaceAll('\\', '/'), value: await readFile(path, 'utf8') });
  try {
    await processor.run(processor.parse(file), file);
  } catch (error) {
    // What is no Markdown stops the parser; it is among the file's messages.
    if (!(error instanceof UnfitError)) throw error;
  }
  return file;
}

try {
  const paths = (await Array.fromAsync(glob('content/articles/*/index.mdx'))).sort();
  const files = await Promise.all(paths.map(check));
  const [errors, warnings] = [errorsOf, warningsOf].map((select) => files.flatMap((file) => select(file).map((message) => describe(file, message)))) as [string[], string[]];
  for (const finding of [...errors, ...warnings]) console.log(`${finding}\n`);
  console.log([count(files, 'article'), count(errors, 'error'), count(warnings, 'warning')].join(', '));
  process.exitCode = errors.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}
