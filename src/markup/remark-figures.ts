import { posix } from 'node:path';
import type { Image, ImageReference, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Processor } from 'unified';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { refuse } from '../findings/refuse.ts';
import { slugOf } from './article-file.ts';
import { readCaption } from './caption.ts';
import { definitionsIn } from './definitions.ts';
import { markup } from './nodes.ts';
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
  const processor = this;
  return (tree: Root, file: VFile): void => {
    const addresses = definitionsIn(tree);
    const notes: string[] = [];
    visit(tree, 'footnoteDefinition', ({ label, identifier }) => void notes.push(label ?? identifier));

    visit(tree, (node, index, parent) => {
      if ((node.type === 'image' || node.type === 'imageReference') && parent && index !== undefined) {
        const address = node.type === 'image' ? node.url : addresses.get(node.identifier) ?? '';
        if (!node.alt?.trim()) {
          refuse(file, node, 'image-without-alt', `Missing description of a picture, expected \`![what it shows](${address})\`, for those who do not see it`);
        }
        parent.children.splice(index, 1, pictureOf(node, findPicture(address, node, file, exists)));
        return SKIP;
      }
      if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Figure') {
        if (node.type === 'mdxJsxTextElement') {
          refuse(file, node, 'figure-inside-text', 'Unexpected `<Figure>` inside a paragraph, expected it on lines of its own, with an empty line before and after');
        }
        if (node.children.length > 0) {
          refuse(file, node, 'text-in-figure', 'Unexpected text in `<Figure>`, expected it in `caption="…"`, and `/>` at the end');
        }
        const { src, caption, credit } = attributesOf(node);
        if (typeof src !== 'string' || typeof caption !== 'string' || typeof credit !== 'string') return SKIP;
        const path = findPicture(src, node, file, exists);
        node.attributes = node.attributes.flatMap((attribute) =>
          'name' in attribute && attribute.name === 'src' ? [{ ...attribute, value: path }]
          : 'name' in attribute && (attribute.name === 'alt' || attribute.name === 'wide') ? [attribute]
          : [],
        );
        const read = (text: string) => readCaption(text, { figure: node, notes, file, processor });
        node.children = [
          markup('figcaption', {}, [
            // Quotation marks look at the sign before them, which would be the last of the paragraph before.
            { type: 'text', value: ' ' } as Node,
            markup('span', { className: ['caption'] }, read(caption)),
            { type: 'text', value: ' ' } as Node,
            markup('span', { className: ['credit'] }, read(credit)),
          ]),
        ] as unknown as typeof node.children;
      }
      return undefined;
    });
  };
}

/** Kinds of pictures that the site shows. Upper and lower case differ on many servers. */
const KINDS = ['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'tiff', 'webp'];

/** The picture's path from the project's root; what can't be shown is refused. */
function findPicture(
  address: string,
  node: MdxJsxFlowElement | MdxJsxTextElement | Image | ImageReference,
  file: VFile,
  exists: FigureOptions['exists'],
): string {
  const name = posix.normalize(decoded(address));
  const path = `/content/articles/${slugOf(file)}/${name}`;
  if (!address.trim() || /^[a-z][a-z\d+.-]*:/iu.test(address) || name.includes('/')) {
    refuse(file, node, 'picture-elsewhere', `Unexpected address \`${address}\` of a picture, expected one that lies beside the article: save it there and write \`./harbour.jpg\` with its name`);
  } else if (!KINDS.some((kind) => name.endsWith(`.${kind}`))) {
    refuse(file, node, 'picture-kind', `Unexpected \`${address}\`, expected a picture whose name ends in ${KINDS.map((kind) => `\`.${kind}\``).join(', ')}, in small letters`);
  } else if (!exists(path)) {
    refuse(file, node, 'picture-missing', `Unexpected \`${address}\`, expected a picture of that name beside the article: there is none. Check its spelling, upper and lower case too`);
  }
  return path;
}

/** An address without its `%20`; as it is where it has a `%` that stands for itself. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function pictureOf({ alt, position }: Image | ImageReference, path: string): MdxJsxTextElement {
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
