import book from './book.css?raw';
import type { BookFont } from '../../typefaces/book-fonts.ts';

/**
 * The style sheet of a book: its fonts, and how it is set where the reader leaves that to the book.
 *
 * @param fonts With the file of each in the book.
 */
export function styleSheet(fonts: readonly (BookFont & { file: string })[]): string {
  return fonts.map(fontFace).join('') + book;
}

function fontFace({ family, style, weight, file }: BookFont & { file: string }): string {
  return `@font-face {\n  font-family: '${family}';\n  font-style: ${style};\n  font-weight: ${weight};\n  src: url('${file}');\n}\n\n`;
}
