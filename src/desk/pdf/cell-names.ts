import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFString } from '@cantoo/pdf-lib';

/** How Chromium names the head of a column, by a number that it counts up from page to page, whatever is printed. */
const NAME = /^node\d+$/u;

/** Numbers the names by which cells of tables know their heads anew, in their order, so that a second run gives the same bytes. */
export function renumberCells(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const names = new Set<string>();
  for (const object of objects) replaceNames(object, (name) => names.add(name) && name);
  const numbers = new Map([...names].sort().map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  for (const object of objects) replaceNames(object, (name) => numbers.get(name) ?? name);
}

function replaceNames(object: PDFObject, replacement: (name: string) => string): void {
  if (!(object instanceof PDFDict || object instanceof PDFArray)) return;
  const replaced = (value: PDFObject): PDFObject => {
    if (value instanceof PDFString && NAME.test(value.asString())) return PDFString.of(replacement(value.asString()));
    replaceNames(value, replacement);
    return value;
  };
  if (object instanceof PDFDict) for (const [key, value] of object.entries()) object.set(key, replaced(value));
  else for (const [index, value] of object.asArray().entries()) object.set(index, replaced(value));
}
