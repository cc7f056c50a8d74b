import { bookFonts } from '../../typefaces/book-fonts.ts';
import { cover } from '../cover.ts';
import { type Book, hasFrontMatter } from './book.ts';
import { chapter } from './chapter.ts';
import { container } from './container.ts';
import { coverPage, titlePage } from './front-matter.ts';
import { navigation } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import { type Resource, XHTML } from './resource.ts';
import { styleSheet } from './style-sheet.ts';

/** The media type of an EPUB. */
export const EPUB = 'application/epub+zip';

/** A picture as the bytes of a file. */
export interface PictureBytes {
  bytes: Uint8Array;
  /** Media type. */
  type: 'image/jpeg' | 'image/png' | 'image/svg+xml';
}

/** How the files of a kind of picture end. */
const ENDINGS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/svg+xml': 'svg' } as const;

/**
 * A book as EPUB 3.3 (https://www.w3.org/TR/epub-33/), which readers of EPUB 3.0 open too: its articles with their notes, pictures
 * and fonts, a cover, a table of contents. The same book gives the same bytes.
 *
 * @param readPicture Reads a picture of an article by its path from the project's root.
 * @returns The bytes of the file (`application/epub+zip`).
 * @throws What `readPicture` throws.
 */
export async function epub(book: Book, readPicture: (path: string) => Promise<PictureBytes>): Promise<Uint8Array<ArrayBuffer>> {
  const pictures = await Promise.all(picturesOf(book).map(async ([src, path], index) => {
    const { bytes, type } = await readPicture(path);
    return { src, resource: { file: `picture-${index + 1}.${ENDINGS[type]}`, type, content: bytes } };
  }));
  const fileOf = new Map([
    ...book.articles.map(({ url }, index) => [url, `article-${index + 1}.xhtml`] as const),
    ...pictures.map(({ src, resource }) => [src, resource.file] as const),
  ]);

  const image = { file: 'cover.png', type: 'image/png', content: await cover({ ...book, subtitle: hasFrontMatter(book) ? book.description : undefined }), properties: 'cover-image' } as const;
  const front = [coverPage(book, image.file), ...(hasFrontMatter(book) ? [titlePage(book)] : [])];
  const chapters = book.articles.map((article) => chapter(article, fileOf));
  const contents = { file: 'contents.xhtml', text: navigation(book, front, chapters) };
  const fonts = (await bookFonts([...front, contents, ...chapters].map(({ text }) => text).join(''))).map((font, index) => ({ ...font, file: `font-${index + 1}.ttf` }));

  const document = ({ file, text }: { file: string; text: string }): Resource => ({ file, type: XHTML, content: text, read: true });
  const resources: Resource[] = [
    image,
    ...front.map(document),
    { ...document(contents), properties: 'nav', read: hasFrontMatter(book) },
    ...chapters.map(document),
    { file: 'book.css', type: 'text/css', content: styleSheet(fonts) },
    ...pictures.map(({ resource }) => resource),
    ...fonts.map(({ file, bytes }) => ({ file, type: 'font/ttf', content: bytes })),
  ];
  return container(packageDocument(book, resources), resources);
}

/** Each picture once: absolute address → path from the project's root. */
function picturesOf({ articles }: Book): [src: string, path: string][] {
  return [...new Map(articles.flatMap(({ pictures }) => pictures.map(({ src, path }) => [src, path] as const)))];
}
