import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { ArticleFrontmatter } from '../../articles/schema.ts';
import type { Paper } from '../../editions/pdf.ts';
import { site } from '../../site.ts';
import { renumberCells } from './cell-names.ts';
import type { Print } from './print.ts';

/** Chromium's tags that not every reader knows, and those that stand for them. Only notes are asides (`reading-order.ts`). */
const ROLES = { Aside: 'Note', Em: 'Span', Strong: 'Span' };

/**
 * A PDF with what readers' libraries show of it: title, standfirst, authors, topics, language, and the article's own days
 * in the place of the printer's clock, so that a second build gives the same bytes. Its tags, outline and links stay;
 * those of its tags that are not in PDF 1.7 are told in its terms.
 *
 * @param print As Chromium writes it, which knows the title of the page only, rounds the sheet's size up, and turns the words of
 *   Persian headings round in the outline.
 */
export async function withMetadata({ pdf, headings }: Print, { title, description, authors, topics, lang, date, updated }: ArticleFrontmatter, { points: [width, height] }: Paper): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  // Window titles show the headline, and not the name of the file (PDF/UA-1, 7.1).
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setSubject(description);
  document.setAuthor(authors.join(', ') || site.title);
  // Joined by spaces, as the library does it, “Middle East” would be two.
  document.setKeywords([topics.join(', ')]);
  document.setLanguage(lang);
  document.setCreator(site.title);
  document.setCreationDate(new Date(date));
  document.setModificationDate(new Date(updated ?? date));
  for (const page of document.getPages()) page.setMediaBox(0, 0, width, height);
  document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.set(PDFName.of('RoleMap'), document.context.obj(ROLES));
  const entries = outlineOf(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
  if (entries.length !== headings.length) throw new Error(`its outline has ${entries.length} entries, where the article has ${headings.length} headings`);
  for (const [index, entry] of entries.entries()) entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[index] ?? ''));
  renumberCells(document);
  return document.save();
}

/** The entries below one of an outline, each followed by those below it. */
function outlineOf(entry: PDFDict | undefined): PDFDict[] {
  const below: PDFDict[] = [];
  for (let next = entry?.lookupMaybe(PDFName.of('First'), PDFDict); next; next = next.lookupMaybe(PDFName.of('Next'), PDFDict)) below.push(next, ...outlineOf(next));
  return below;
}
