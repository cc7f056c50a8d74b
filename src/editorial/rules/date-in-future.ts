import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { fieldPlace } from '../../markup/field-place.ts';
import { frontmatterOf } from '../../markup/article-file.ts';

/** Articles of a later day, which are not published yet. */
export const dateInFuture = lintRule<Root, { today: string }>('verbatim:date-in-future', (_tree, file, options) => {
  const { date, draft } = frontmatterOf(file);
  if (draft === true || typeof date !== 'string' || !(date > options.today)) return;
  file.message(`Unexpected \`date\` after today, expected ${options.today} or earlier: the article is left out until a build on or after ${date}`, fieldPlace(file, ['date'], { written: String }));
});
