/**
 * `npm run import -- FILE …`: makes drafts of texts from elsewhere: .docx, .html, .md and .txt. Ends with 0 where all of them
 * were made, with 1 where one could not be, and with 2 without a file that can be read.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { today } from '../articles/publication.ts';
import { many } from './many.ts';
import { articleOf } from './import/article-of.ts';
import { ImportError, type Imported } from './import/imported.ts';
import { readMarkdown } from './import/markdown.ts';
import { takePictures } from './import/pictures.ts';
import { readPlainText } from './import/plain-text.ts';
import { readText } from './import/read-text.ts';
import { readWebPage } from './import/web-page.ts';
import { readWord } from './import/word.ts';
import { makeFolder } from './new-folder.ts';

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Imported | Promise<Imported>>> = {
  '.docx': readWord,
  '.html': (bytes) => readWebPage(readText(bytes)),
  '.htm': (bytes) => readWebPage(readText(bytes)),
  '.md': (bytes) => readMarkdown(readText(bytes)),
  '.markdown': (bytes) => readMarkdown(readText(bytes)),
  '.txt': (bytes) => readPlainText(readText(bytes)),
};

/** Makes a draft of a file. @returns What to tell the editor. */
async function importFile(path: string): Promise<string> {
  const reader = READERS[extname(path).toLowerCase()];
  if (!reader) throw new ImportError(`Unexpected kind of file, expected one of ${Object.keys(READERS).join(', ')}. Save it as one of these, and import that.`);
  const imported = await Promise.resolve(reader(await readFile(path))).catch((error: unknown) => {
    throw error instanceof ImportError ? error : new ImportError(`It can't be read: ${(error as Error).message}. Open it in the program that it was written with, and save it anew.`);
  });
  const files = await takePictures(imported, (address) => readFile(resolve(dirname(path), address)).catch(() => undefined));
  const { slug, text, notes, lost } = articleOf({ ...imported, otherTitle: imported.otherTitle || basename(path, extname(path)) }, today());
  const folder = `content/articles/${slug}`;
  if (existsSync(folder)) throw new ImportError(`${folder} is there already, and stays as it is. Give the text another headline, or take that folder away.`);
  await makeFolder(folder, { 'index.mdx': text, ...Object.fromEntries(files) });
  const report = lost.map((sentence) => `  Not carried over: ${sentence}`);
  return [`${folder}/index.mdx is ready, as a draft with ${many(notes, 'note')} and ${many(files.size, 'picture')}.`, ...report].join('\n');
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Unexpected call without a file, expected: npm run import -- FILE.docx (or .html, .md, .txt)');
  process.exitCode = 2;
}
for (const path of paths) {
  // npm runs its scripts in the project's folder, wherever the editor stands.
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  if (!existsSync(file)) {
    console.error(`Unexpected \`${path}\`, expected a file: there is none of that name.`);
    process.exitCode = 2;
    continue;
  }
  try {
    console.log(await importFile(file));
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    console.error(`${path}: ${error.message}`);
    process.exitCode ||= 1;
  }
}
