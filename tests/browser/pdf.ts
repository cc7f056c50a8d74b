import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';

/** What a test asks of a PDF. */
export interface Pdf {
  /** The words of each sheet, as {@link squeezed}. */
  sheets: string[];
  /** Titles of the outline, in its order. */
  outline: string[];
  info: Record<string, unknown>;
  /** Kinds of tags of all sheets. */
  tags: Set<string>;
  isTagged: boolean;
  /** Addresses that its links open. */
  links: string[];
  /** For each named place, the sheet on which it is, from 0. */
  places: Map<string, number>;
  /** Width and height of each sheet, in whole points. */
  sizes: string[];
}

interface Entry {
  title: string;
  items: Entry[];
}

interface Tag {
  role?: string;
  children?: Tag[];
}

/** Reads a PDF as a reader's program does. */
export async function readPdf(path: string): Promise<Pdf> {
  const document = await getDocumentProxy(new Uint8Array(await readFile(path)));
  const pdf: Pdf = { sheets: [], outline: [], info: {}, tags: new Set(), isTagged: false, links: [], places: new Map(), sizes: [] };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pdf.sheets.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')));
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    pdf.links.push(...annotations.flatMap(({ url }) => url ?? []));
    const { width, height } = page.getViewport({ scale: 1 });
    pdf.sizes.push(`${Math.round(width)} × ${Math.round(height)}`);
    collectTags((await page.getStructTree()) as Tag, pdf.tags);
  }
  for (const [name, target] of Object.entries((await document.getDestinations()) as Record<string, unknown[]>)) {
    // Vivliostyle writes the address of the page in front, and signs by their numbers.
    pdf.places.set(name.split(':0023').at(-1) ?? '', await document.getPageIndex(target[0] as Parameters<typeof document.getPageIndex>[0]));
  }
  pdf.outline = titlesOf(((await document.getOutline()) ?? []) as Entry[]);
  pdf.info = (await document.getMetadata()).info as Record<string, unknown>;
  pdf.isTagged = (await document.getMarkInfo())?.['Marked'] === true;
  return pdf;
}

/** A text without white space and capitals, as small capitals are either; ligatures taken apart. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase();
}

/** Whether words stand on one sheet, or go on from the foot of one to the head of the next. */
export function stands(words: string, sheets: readonly string[]): boolean {
  return sheets.some((sheet, index) => {
    if (sheet.includes(words)) return true;
    let length = words.length;
    while (length > 0 && !sheet.includes(words.slice(0, length))) length -= 1;
    const next = sheets[index + 1] ?? '';
    for (let cut = length; cut > 0; cut -= 1) if (next.includes(words.slice(cut))) return true;
    return false;
  });
}

function titlesOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

function collectTags(tag: Tag | null, found: Set<string>): void {
  if (tag?.role) found.add(tag.role);
  for (const child of tag?.children ?? []) collectTags(child, found);
}
