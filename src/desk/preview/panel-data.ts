import type { VFile } from 'vfile';
import { articlePath } from '../../articles/address.ts';
import { errorsOf, warningsOf } from '../../findings/finding.ts';
import { REASONS } from '../../findings/reasons.ts';
import { evidenceOf, frontmatterOf, slugOf, sourcesOf } from '../../markup/article-file.ts';

/** One finding, for people and for the editor that opens at it. */
export interface PanelFinding {
  /** From 1; a finding without a place is of the first line. */
  line: number;
  column: number;
  severity: 'error' | 'warning';
  message: string;
  reason: string;
  /** Path of the preview that opens the file at the place, in the editor that Vite finds. */
  open: string;
}

/** What is shown of an article besides its page. */
export interface PanelData {
  findings: PanelFinding[];
  /** Quotations and those that were verified, sources and those that are cited. */
  evidence: { quotations: number; verified: number; sources: number; cited: number };
}

/** How an article stands. */
export interface ArticleSummary {
  /** Path of its page. */
  path: string;
  title: string;
  errors: number;
  warnings: number;
}

export function articleSummary(file: VFile): ArticleSummary {
  const slug = slugOf(file);
  const title = frontmatterOf(file)['title'];
  return { path: articlePath(slug), title: typeof title === 'string' ? title : slug, errors: errorsOf(file).length, warnings: warningsOf(file).length };
}

/**
 * @param file A checked article.
 * @param path Where it lies, absolute.
 */
export function panelData(file: VFile, path: string): PanelData {
  const of = (severity: PanelFinding['severity']) => (severity === 'error' ? errorsOf : warningsOf)(file).map(({ line = 1, column = 1, reason, ruleId }): PanelFinding => ({
    line,
    column,
    severity,
    message: reason,
    reason: REASONS[ruleId ?? ''] ?? '',
    open: `/__open-in-editor?file=${encodeURIComponent(`${path}:${line}:${column}`)}`,
  }));
  const { quotations, citations } = evidenceOf(file);
  return {
    findings: [...of('error'), ...of('warning')],
    evidence: {
      quotations: quotations.length,
      verified: quotations.filter(({ verified }) => verified.length > 0).length,
      sources: Object.keys(sourcesOf(file)).length,
      cited: new Set(citations.map(({ key }) => key)).size,
    },
  };
}
