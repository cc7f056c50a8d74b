import { posix } from 'node:path';
import type { Image, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Processor } from 'unified';
import type { Node, Parent } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { slugOf } from './article-file.ts';
import { markup } from './nodes.ts';
import { refuse } from '../findings/refuse.ts';
import { attributesOf } from './remark-text-only.ts';

export interface FigureOptions {
  /** Whether there is a file at a path from the project's root. */
  exists(path: string): boolean;
}

/**
 * Readies pictures: those of `<Figure>`, whose caption and credit are Markdown like the text around them, and
 * plain Markdown images, which become `<Picture>`.
 *
 * From here on a picture is named by its path from the project's root (`/content/articles/<slug>/harbour.jpg`),
 * under which the page and every other edition find it.
 */
export function remarkFigures(this: Processor, { exists }: FigureOptions) {
  const parse = (text: string): Root => this.parse(text) as Root;
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'image' && parent && index !== undefined) {
        if (!node.alt?.trim()) {
          refuse(file, node, 'image-without-alt', `Missing description of a picture, expected \`![what it shows](${node.url})\`, for those who do not see it`);
        }
        parent.children.splice(index, 1, pictureOf(node, findPicture(node.url, node, file, exists)));
        return SKIP;
      }
      if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Figure') {
        const { src, caption, credit } = attributesOf(node);
        if (typeof src !== 'string' || typeof caption !== 'string' || typeof credit !== 'string') return SKIP;
        const path = findPicture(src, node, file, exists);
        node.attributes = node.attributes.flatMap((attribute) =>
          'name' in attribute && attribute.name === 'src' ? [{ ...attribute, value: path }]
          : 'name' in attribute && attribute.name === 'alt' ? [attribute]
          : [],
        );
        node.children = [
          markup('figcaption', {}, [
            markup('span', { className: ['caption'] }, inline(caption, node, file, parse)),
            { type: 'text', value: ' ' } as Node,
            markup('span', { className: ['credit'] }, inline(credit, node, file, parse)),
          ]),
        ] as unknown as typeof node.children;
      }
      return undefined;
    });
  };
}

type Figure = MdxJsxFlowElement | MdxJsxTextElement;

/** The picture's path from the project's root; what can't be shown is refused. */
function findPicture(address: string, node: Figure | Image, file: VFile, exists: FigureOptions['exists']): string {
  const name = posix.normalize(decodeURI(address));
  const path = `/content/articles/${slugOf(file)}/${name}`;
  if (/^[a-z][a-z\d+.-]*:|^\//iu.test(address) || name.startsWith('..')) {
    refuse(file, node, 'picture-elsewhere', `Unexpected address \`${address}\`, expected a picture that lies beside the article: save it there and write \`./${posix.basename(name)}\``);
  } else if (!exists(path)) {
    refuse(file, node, 'picture-missing', `Unexpected \`${address}\`, expected a file \`${path.slice(1)}\`: there is none. Check the name, upper and lower case too`);
  }
  return path;
}

function pictureOf({ alt, position }: Image, path: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Picture',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'src', value: path },
      { type: 'mdxJsxAttribute', name: 'alt', value: alt ?? '' },
    ],
    children: [],
    ...(position && { position }),
  };
}

/** An attribute's text as Markdown. All of it stands where the figure stands, as messages are concerned. */
function inline(text: string, figure: Figure, file: VFile, parse: (text: string) => Root): PhrasingContent[] {
  try {
    const { children } = parse(text);
    visit({ type: 'root', children } as Root, (node) => {
      if (figure.position) node.position = figure.position;
      else delete node.position;
    });
    return children.flatMap((block) => ('children' in block ? (block as Parent).children : [block])) as PhrasingContent[];
  } catch (error) {
    refuse(file, figure, 'markdown-syntax', `Unexpected Markdown in a caption or credit: ${(error as Error).message}`);
    return [];
  }
}
