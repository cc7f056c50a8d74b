import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { QuotationEvidence } from '../articles/evidence.ts';
import type { Sources } from '../sources/schema.ts';
import { addressAt, textDirective } from '../sources/text-fragment.ts';
import { type Match, type Verdict, verify } from '../sources/verification.ts';
import { evidenceOf, frontmatterOf, sourcesOf } from './article-file.ts';
import { joinedRuns } from './joined-runs.ts';
import { refuseDifference, warnOfUnclosed, warnOfUncited, warnOfUnknown } from './quotation-findings.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { type CitationMark, textRuns } from './text-runs.ts';

/** How many words make a quotation that needs a source; fewer may be a turn of phrase. */
const LONG = 8;
/** How many letters make it unlikely that two quotations are alike by chance. */
const TELLING = 12;

/**
 * Compares the quotations of an article with the passages that its sources carry, and hands on what it found as
 * evidence of the article.
 *
 * A quotation that differs from its source stops the article; one that no source carries, and a long one without a
 * citation, are warned of. A citation that vouches for a quotation is given the passage, so that it can lead there.
 */
export function remarkEvidence() {
  return (tree: Root, file: VFile): void => {
    const { quotations } = evidenceOf(file);
    const sources = sourcesOf(file);
    const titles = titlesIn(sources, frontmatterOf(file)['title']);
    for (const run of joinedRuns(textRuns(tree))) {
      for (const quotation of quotationsIn(run, titles, (start) => warnOfUnclosed(file, run, start))) {
        const found = check(quotation, sources, file);
        if (found) quotations.push(found);
      }
    }
  };
}

/** What a quotation rests on; nothing where it is none that needs a source. */
function check(quotation: Quotation, sources: Sources, file: VFile): QuotationEvidence | undefined {
  const { readings, cited, isApart } = quotation;
  const isLong = countWords(readings[0]) >= LONG;
  if (!cited) {
    if (!isLong) return undefined;
    warnOfUncited(file, quotation, readings[0]);
    return { text: readings[0], cited: [], verified: [] };
  }
  const keys = keysOf(cited, sources);
  const verdict = verify(readings, keys, sources);
  const [nearest] = verdict.matches;
  const mayBeOther = isApart && !isLong;
  if (verdict.status === 'differs' && nearest && !(mayBeOther && nearest.comparison.letters < TELLING)) {
    refuseDifference(file, quotation, verdict.text, nearest);
  } else if (verdict.status !== 'verified') {
    if (mayBeOther) return undefined;
    warnOfUnknown(file, quotation, verdict.text, keys, holderOf(verdict, sources));
  }
  const matches = verdict.status === 'verified' ? verdict.matches : [];
  return {
    text: verdict.text.trim(),
    cited: keys,
    note: cited.note,
    verified: matches.map((match) => vouch(match, cited, sources)),
  };
}

/** Gives a citation the passage that it vouches for. */
function vouch({ key, passage, comparison }: Match, { citations }: CitationMark, sources: Sources): QuotationEvidence['verified'][number] {
  const directive = textDirective(passage.text, comparison.start, comparison.end);
  const address = sources[key]?.URL;
  if (!directive || address === undefined) return { key, ...(address !== undefined && { address }) };
  for (const citation of citations) {
    const passages = (citation.passages ??= {});
    if (!passages[key]?.includes(directive)) passages[key] = [...(passages[key] ?? []), directive];
  }
  return { key, address: addressAt(address, [directive]) };
}

/** Another source of the article that has the very words. */
function holderOf({ text }: Verdict, sources: Sources): string | undefined {
  const { status, matches } = verify([text], Object.keys(sources), sources);
  return status === 'verified' ? matches[0]?.key : undefined;
}

/** The sources that a citation names, and those through which they were seen. */
function keysOf({ citations }: CitationMark, sources: Sources): string[] {
  const named = citations.flatMap(({ cited }) => cited.map(({ key }) => key)).filter((key) => Object.hasOwn(sources, key));
  return [...new Set(named.flatMap((key) => [key, sources[key]?.asCitedIn ?? key]))];
}

/** What stands between marks as a name, not as something said. */
function titlesIn(sources: Sources, title: unknown): string[] {
  const ofSources = Object.values(sources).flatMap((source) => [source.title, source['title-short'], source['container-title'], source['collection-title']]);
  return [...ofSources, title].filter((each) => typeof each === 'string');
}

function countWords(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
