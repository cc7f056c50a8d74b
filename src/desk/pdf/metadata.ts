import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { ArticleFrontmatter } from '../../articles/schema.ts';
import type { Paper } from '../../editions/pdf.ts';
import { site } from '../../site.ts';

/** Chromium's tags that not every reader knows, and those that stand for them. Only notes are asides (`reading-order.ts`). */
const ROLES = { Aside: 'Note', Em: 'Span', Strong: 'Span' };

/**
 * A PDF with what readers' libraries show of it: title, standfirst, authors, topics, language, and the article's own days
 * in the place of the printer's clock, so that a second build gives the same bytes. Its tags, outline and links stay;
 * those of its tags that are not in PDF 1.7 are told in its terms.
 *
 * @param pdf As Chromium writes it, which knows the title of the page only, and rounds the sheet's size up.
 */
export async function withMetadata(pdf: Uint8Array, { title, description, authors, topics, lang, date, updated }: ArticleFrontmatter, { points: [width, height] }: Paper): Promise<Uint8Array> {
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
  return document.save();
}
