import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { PLACEHOLDER_DESCRIPTION } from '../../articles/placeholder.ts';
import { frontmatterOf } from '../../markup/article-file.ts';
import { fieldPlace } from '../../markup/field-place.ts';

/** Standfirsts that nobody has written yet; where the field is missing altogether, the frontmatter's own check says so. */
export const missingDescription = lintRule<Root>('verbatim:missing-description', (_tree, file) => {
  const { description, draft } = frontmatterOf(file);
  if (draft === true || description !== PLACEHOLDER_DESCRIPTION) return;
  file.message('Unexpected placeholder in `description`, expected the standfirst: one or two sentences that say what the article is about', fieldPlace(file, ['description'], { written: String }));
});
