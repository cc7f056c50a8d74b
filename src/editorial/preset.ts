import remarkMdx from 'remark-mdx';
import type { Preset } from 'unified';
import { type StepOptions, steps } from '../markup/pipeline.ts';
import { houseRules, type RuleOptions } from './house-rules.ts';
import { remarkArticleFile } from './remark-article-file.ts';
import { remarkUnravel } from './remark-unravel.ts';

/**
 * Everything that is looked at in an article, as a preset for `remark`: its findings become messages of its file. Errors
 * are fatal messages; an article with one of them is not published.
 */
export function preset(options: Pick<StepOptions, 'style' | 'exists'> & RuleOptions): Preset {
  return {
    plugins: [remarkMdx, remarkArticleFile, remarkUnravel, ...steps({ ...options, rules: houseRules(options), written: String })],
  };
}
