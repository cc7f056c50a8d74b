import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * Reads a font from its npm package.
 *
 * @param file The file inside the package: `source-serif/VAR/SourceSerif4Variable-Roman.ttf`.
 * @throws The system's error where there is none.
 */
export function packageFont(file: string): Promise<Buffer> {
  return readFile(createRequire(import.meta.url).resolve(file));
}
