import { PLACEHOLDER_DESCRIPTION } from '../../articles/placeholder.ts';
import { slugOfTitle } from '../../articles/slug.ts';
import { site } from '../../site.ts';
import { draft } from '../draft.ts';
import { articleText, articleTree } from './article-text.ts';
import { clean } from './cleaned.ts';
import { takeFootnotes } from './footnotes.ts';
import { takeHeadline } from './headline.ts';
import { ImportError, type Imported } from './imported.ts';
import { otherWords } from './same-words.ts';

/** An imported text as an article. */
export interface ImportedArticle {
  slug: string;
  /** The whole file, with its frontmatter. */
  text: string;
  /** How many notes it has. */
  notes: number;
  /** What could not be carried over, a sentence each. */
  lost: string[];
}

/**
 * Makes an article of a text from elsewhere: the same words in the same order, and nothing in it that could run.
 *
 * @param imported Its tree is used up.
 * @param day The day of publication where the text names none.
 * @throws ImportError where the text has no headline, or could not be written so that the site reads the same words.
 */
export function articleOf(imported: Imported, day: string): ImportedArticle {
  const { tree, description, date, authors = [], topics = [], lang } = imported;
  const notes = takeFootnotes(tree);
  const lost = [...imported.lost, ...clean(tree)];
  const headline = takeHeadline(tree, imported.title);
  const title = imported.title || headline || imported.otherTitle || '';
  const slug = slugOfTitle(title);
  if (!slug) throw new ImportError('Unexpected text without a headline that has a letter, expected one in its first line.');
  const article = articleTree(tree, notes);
  const text = articleText(article);
  const other = otherWords(article, text);
  if (other !== undefined) {
    throw new ImportError(`The site would read other words than the file has, around “${other}”. Nothing was made. Take the signs there out of the file, and put them in afterwards.`);
  }
  const frontmatter = {
    title,
    description: description || PLACEHOLDER_DESCRIPTION,
    date: date ?? day,
    ...(lang && lang !== site.language && { lang }),
    ...(authors.length > 0 && { authors }),
    ...(topics.length > 0 && { topics }),
  };
  return { slug, text: draft(frontmatter, text), notes: notes.length, lost };
}
