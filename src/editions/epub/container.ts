import { strToU8, zipSync } from 'fflate';
import { x } from 'xastscript';
import { xmlDocument } from '../../portable/xml-document.ts';
import type { Resource } from './resource.ts';

/**
 * The archive that makes one file of a book (OCF, https://www.w3.org/TR/epub-33/#sec-ocf): its media type, first and not compressed,
 * so that programs know it by its first bytes; where the package is; the package and its files. The same files give the
 * same bytes.
 */
export function container(packageText: string, resources: readonly Resource[]): Uint8Array<ArrayBuffer> {
  const entries = [
    ['META-INF/container.xml', strToU8(rootFile())],
    ['EPUB/package.opf', strToU8(packageText)],
    ...resources.map(({ file, content }) => [`EPUB/${file}`, typeof content === 'string' ? strToU8(content) : content] as const),
  ] as const;
  // The first moment that an archive can name, by the clock on the wall: archives know no other.
  const mtime = new Date(1980, 0, 1);
  return zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], ...Object.fromEntries(entries) }, { mtime, level: 9 });
}

function rootFile(): string {
  return xmlDocument(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' })]),
    ]),
  );
}
