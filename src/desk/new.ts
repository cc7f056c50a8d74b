/**
 * `npm run new -- "A headline"`: makes a folder for an article, with a draft in it that shows how one is written. Ends with
 * 0 where it was made, with 1 where something is in its place already, and with 2 without a headline that can be used.
 */
import { existsSync } from 'node:fs';
import { PLACEHOLDER_DESCRIPTION } from '../articles/placeholder.ts';
import { slugOfTitle } from '../articles/slug.ts';
import { today } from '../articles/publication.ts';
import { draft } from './draft.ts';
import { makeFolder } from './new-folder.ts';

const BODY = `Write here. A claim is followed by its source.[@example] Words of a source stand “between quotation marks”,[@example, p. 4] and
the passage they are from under \`quotes\` above; then the site compares every letter. A remark goes into a note.^[Like this one.]

## A section

An empty line begins a new paragraph, and \`##\` a section. The editors’ guide in README.md shows all the rest. When the article
is done, take the example out, and \`draft: true\` too.
`;

const SOURCES = {
  example: {
    type: 'article-newspaper',
    title: 'The title, as it was printed',
    author: ['First Author', 'Second Author'],
    'container-title': 'The Newspaper',
    issued: '2019-11-18',
    URL: 'https://example.org/',
    quotes: ['words copied from the source, between quotation marks in the text'],
  },
};

const title = process.argv.slice(2).join(' ').replaceAll(/\s+/gu, ' ').trim();
const slug = slugOfTitle(title);
if (!slug) {
  console.error(`Unexpected ${title ? `headline “${title}” without a letter` : 'call without a headline'}, expected: npm run new -- "A headline"`);
  process.exitCode = 2;
} else if (existsSync(`content/articles/${slug}`)) {
  console.error(`Unexpected headline: content/articles/${slug} is there already, and stays as it is. Expected another headline, or go on with that article.`);
  process.exitCode = 1;
} else {
  const frontmatter = { title, description: PLACEHOLDER_DESCRIPTION, date: today(), sources: SOURCES };
  await makeFolder(`content/articles/${slug}`, { 'index.mdx': draft(frontmatter, BODY) });
  console.log(`content/articles/${slug}/index.mdx is ready. Write in it, and see it with \`npm run dev\` at http://localhost:4321/${encodeURI(slug)}/`);
}
