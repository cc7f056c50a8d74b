import remarkMdx from 'remark-mdx';
import type { Preset } from 'unified';
import { type StepOptions, steps } from '../markup/pipeline.ts';
import { remarkArticleFile } from './remark-article-file.ts';
import { remarkUnravel } from './remark-unravel.ts';

/**
 * Everything that is looked at in an article, as a preset for `remark`: an article’s findings become messages of its
 * file. Errors are fatal messages; an article with one of them is not published.
 */
export function preset(options: Omit<StepOptions, 'written'>): Preset {
  return { plugins: [remarkMdx, remarkArticleFile, remarkUnravel, ...steps({ ...options, written: String })] };
}
