/** A place inside a source, in CSL's terms: label `page` and locator `4–6`. */
export interface Locator {
  label: string;
  locator: string;
}

/** CSL's locator types with the abbreviations that editors write before a number. */
const LABELS: Record<string, readonly string[]> = {
  book: ['book', 'bk.'],
  chapter: ['chapter', 'chapters', 'chap.', 'chaps.', 'ch.'],
  column: ['column', 'columns', 'col.', 'cols.'],
  figure: ['figure', 'figures', 'fig.', 'figs.'],
  folio: ['folio', 'folios', 'fol.', 'fols.'],
  issue: ['number', 'numbers', 'no.', 'nos.'],
  line: ['line', 'lines', 'l.', 'll.'],
  note: ['note', 'notes', 'n.', 'nn.'],
  page: ['page', 'pages', 'p.', 'pp.'],
  paragraph: ['paragraph', 'paragraphs', 'para.', 'paras.', '¶', '¶¶'],
  part: ['part', 'parts', 'pt.', 'pts.'],
  section: ['section', 'sections', 'sec.', 'secs.', '§', '§§'],
  'sub-verbo': ['s.v.', 's.vv.'],
  verse: ['verse', 'verses', 'v.', 'vv.'],
  volume: ['volume', 'volumes', 'vol.', 'vols.'],
};

const LABEL_OF = new Map(
  Object.entries(LABELS).flatMap(([label, terms]) => terms.map((term) => [term, label] as const)),
);
const TERMS = [...LABEL_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((term) => term.replaceAll('.', '\\.'))
  .join('|');
const NUMBER = String.raw`(?:\p{L}{0,3}\d[\p{L}\d.:]*|[ivxlcdm]+\b)`;
const LOCATOR = new RegExp(
  String.raw`^[,،]?\s*(?<term>${TERMS})\s*(?<locator>${NUMBER}(?:\s*[-–,&]\s*${NUMBER})*)\s*,?\s*(?<rest>.*)$`,
  'isu',
);

/**
 * Splits what follows a citation's key into a locator and the rest, as Pandoc does: `, p. 4, my italics`.
 *
 * @param suffix The text after the key; empty text gives neither locator nor rest.
 * @returns The locator where a known term and a number begin the suffix, and the remaining text, trimmed.
 */
export function parseLocator(suffix: string): { locator?: Locator; rest: string } {
  const { term, locator, rest } = LOCATOR.exec(suffix)?.groups ?? {};
  const label = LABEL_OF.get(term?.toLowerCase() ?? '');
  if (!label || !locator) return { rest: suffix.replace(/^\s*[,،]?\s*/u, '').trim() };
  return { locator: { label, locator }, rest: rest?.trim() ?? '' };
}
