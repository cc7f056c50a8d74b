/** One letter of a text as comparison sees it. */
export interface Letter {
  /** What is compared: a grapheme, in one form for all that is written alike. */
  value: string;
  /** Where it stands in the text: index of its first UTF-16 unit, and of the one after its last. */
  start: number;
  end: number;
  /** Whether it goes on with the word of the letter before it. */
  glued: boolean;
}

const QUOTATION_MARK = /^["'‘’‚‛“”„‟«»‹›「」『』〝〞＂＇′″\u{2BC}\u{60}\u{B4}]$/u;
/** The marks that also stand for a letter left out, within a word: “Iran’s”. */
const APOSTROPHE = /^['’‘‛′＇\u{2BC}\u{60}\u{B4}]$/u;
const DASH = /^[\p{Pd}\u{2212}]$/u;
/** What is not seen: soft hyphens, joiners, marks of direction, the stretching of Arabic letters. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u{640}\u{61C}\u{FEFF}]/gu;
/** Letters that are one sign for two, as in text copied from a PDF, and the shapes of Arabic letters within a word. */
const PRESENTATION_FORM = /[\u{FB00}-\u{FB06}\u{FB50}-\u{FDFF}\u{FE70}-\u{FEFC}]/gu;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put no spaces between words: any letter may begin one. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** Text in which each UTF-16 unit is a sign of its own: no combining marks, no joiners, nothing beyond 16 bits. */
const PLAIN = /^[\0-\u{2FF}\u{370}-\u{482}\u{48A}-\u{58F}\u{2010}-\u{2027}\u{2030}-\u{203A}]*$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The letters of a text, so that two texts of the same wording give the same values.
 *
 * White space, quotation marks and what is invisible are left out, an apostrophe within a word is not. All dashes are
 * one. Letters are compared by grapheme in Unicode's form NFC, so that “é” is one letter however it is encoded, and
 * “e” is another. ي and ى of Arabic keyboards are no misspelling of the Persian ی, so ي and ك are read as ی and ک.
 *
 * @param text An empty one gives no letters.
 * @param from Where in a longer text it begins, to be added to every index.
 */
export function lettersOf(text: string, from = 0): Letter[] {
  const letters: Letter[] = [];
  // The segmenter takes its time: a whole article is compared with each of its pull quotes.
  const segments = PLAIN.test(text) ? Array.from(text, (segment, index) => ({ segment, index })) : [...graphemes.segment(text)];
  const signs = segments
    .map(({ segment, index }) => ({ index, end: index + segment.length, values: valuesOf(segment) }))
    .filter(({ values }) => values.length > 0);
  for (const [place, { index, end, values }] of signs.entries()) {
    for (const [part, value] of values.entries()) {
      const before = part > 0 ? values[part - 1] : signs[place - 1]?.values.at(-1);
      if (QUOTATION_MARK.test(value)) {
        const after = signs[place + 1]?.values[0] ?? '';
        if (!APOSTROPHE.test(value) || !IN_WORD.test(before ?? '') || !IN_WORD.test(after)) continue;
        letters.push({ value: '’', start: from + index, end: from + end, glued: false });
      } else if (DASH.test(value)) {
        const last = letters.at(-1);
        // `--` and `---` are one dash.
        if (last?.value === '-' && !IN_WORD.test(before ?? '')) last.end = from + end;
        else letters.push({ value: '-', start: from + index, end: from + end, glued: false });
      } else if (!/^\s*$/u.test(value)) {
        const glued = IN_WORD.test(value) && IN_WORD.test(before ?? '') && !UNSPACED.test(value) && !UNSPACED.test(before ?? '');
        letters.push({ value, start: from + index, end: from + end, glued });
      }
    }
  }
  return letters;
}

/** A grapheme without what is invisible in it; two letters where it is a ligature, none where nothing is left. */
function valuesOf(segment: string): string[] {
  // Nothing is to be done with ASCII.
  if (segment.length === 1 && segment <= '~') return [segment];
  const value = segment
    .replace(PRESENTATION_FORM, (form) => form.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک');
  return value === '' ? [] : [...graphemes.segment(value)].map(({ segment: part }) => part);
}
