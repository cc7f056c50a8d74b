import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import type { Imported } from './imported.ts';

/**
 * A Word document (.docx): headings, emphasis, lists, tables, links, pictures, footnotes and endnotes. Changes that are
 * tracked count as accepted; comments, text boxes, colours and fonts are not carried over.
 */
export async function readWord(bytes: Uint8Array): Promise<Imported> {
  const pictures = new Map<string, Uint8Array>();
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Quotations'] => blockquote > p:fresh", "p[style-name='Intense Quote'] => blockquote > p:fresh"],
      convertImage: mammoth.images.imgElement(async (image) => {
        const name = `picture-${pictures.size + 1}.${(image.contentType.split('/')[1] ?? '').replace('jpeg', 'jpg').replace('svg+xml', 'svg')}`;
        pictures.set(name, await image.readAsBuffer());
        return { src: name };
      }),
    },
  );
  const lost = messages.map(({ message }) => message).filter((message) => !/^Unrecognised (?:paragraph|run|table) style/u.test(message));
  return { tree: fromHtml(value, { fragment: true }), pictures, lost };
}
