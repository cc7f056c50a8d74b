import { toMarkdown } from 'mdast-util-to-markdown';
import type { Paragraph, Root } from 'mdast';
import { site } from '../site.ts';

/**
 * What the journal holds, for language models (https://llmstxt.org): its name, a sentence, and each article's Markdown.
 *
 * @param articles The newest first, with the absolute address of their Markdown; none give the name and the sentence alone.
 */
export function llmsText(articles: readonly { title: string; standfirst: string; url: string }[]): string {
  const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: site.title }] },
      { type: 'blockquote', children: [paragraph(site.description)] },
    ],
  };
  if (articles.length > 0) {
    tree.children.push(
      { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Articles' }] },
      {
        type: 'list',
        spread: false,
        children: articles.map(({ title, standfirst, url }) => ({
          type: 'listItem',
          spread: false,
          children: [{ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: title }] }, { type: 'text', value: `: ${standfirst}` }] }],
        })),
      },
    );
  }
  return toMarkdown(tree, { bullet: '-' });
}
