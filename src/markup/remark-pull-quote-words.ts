import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { refuse } from '../findings/refuse.ts';
import { compare } from '../sources/comparison.ts';
import { isNear } from '../sources/verification.ts';
import { describeDifference, placeOfDifference } from './quotation-findings.ts';
import { textRuns } from './text-runs.ts';
import { writtenPlace } from './written-place.ts';

/** Holds pull quotes to the text: a pull quote repeats words of the article, letter for letter. */
export function remarkPullQuoteWords() {
  return (tree: Root, file: VFile): void => {
    const text = textRuns(tree).map((run) => run.text).join('\n\n');
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' || node.name !== 'PullQuote') return undefined;
      for (const run of textRuns({ type: 'root', children: node.children })) {
        const comparison = compare(run.text, text);
        if (!comparison || comparison.distance === 0) continue;
        if (isNear(comparison)) {
          refuse(file, placeOfDifference(file, run, 0, comparison), 'pull-quote-not-in-text', `${describeDifference(run.text, comparison)}: a pull quote repeats words of the text, letter for letter`);
        } else {
          refuse(file, writtenPlace(file, run, 0), 'pull-quote-not-in-text', 'Unexpected words in a `<PullQuote>`, expected words that stand in the text, letter for letter. To show those of a source, write `<PullQuote source="key">` with its key');
        }
      }
      return SKIP;
    });
  };
}
