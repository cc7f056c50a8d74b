/**
 * The PDFs of an article, as its page knows them. A browser makes them of the finished pages (`npm run pdf`), so a build
 * without one has none; a build with one fails where any of them can't be made, so that no link leads nowhere.
 */
export const PAPERS = [
  { name: 'A4', size: 'A4', points: [595.28, 841.89] },
  { name: 'Letter', size: 'letter', points: [612, 792] },
] as const;

/** A sheet: its name for readers, its size in CSS, and its width and height in points. */
export type Paper = (typeof PAPERS)[number];

/** The variable of the environment that tells a build that PDFs are made after it: `1`. */
export const PDF_VARIABLE = 'JOURNAL_PDF';

/** The path of an article's PDF, from the site's root: `/the-iran-cables/the-iran-cables-a4.pdf`. */
export function pdfPath(slug: string, { name }: Paper): string {
  return `/${slug}/${slug}-${name.toLowerCase()}.pdf`;
}

/** The PDFs that this build has of an article; none where it makes none. */
export function pdfEditions(slug: string): { name: string; path: string }[] {
  return process.env[PDF_VARIABLE] === '1' ? PAPERS.map((paper) => ({ name: paper.name, path: pdfPath(slug, paper) })) : [];
}
