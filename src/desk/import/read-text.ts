import { ImportError } from './imported.ts';

/**
 * The text of a file in UTF-8, or in UTF-16 with a byte order mark.
 *
 * @throws ImportError for any other encoding.
 */
export function readText(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/gu, '\n');
  } catch {
    throw new ImportError('Unexpected encoding, expected UTF-8: open the file in the program that it was written with, and choose “UTF-8” where it is saved.');
  }
}
