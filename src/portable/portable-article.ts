import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { absolute, articlePath, picturePath } from '../articles/address.ts';
import { type Correction, correctionIds, lastChange } from '../articles/correction.ts';
import { formatDay } from '../articles/day.ts';
import type { Manuscript } from '../articles/manuscript.ts';
import type { ArticleFrontmatter } from '../articles/schema.ts';
import { directionOf } from '../sources/direction.ts';
import { type PictureFile, portableBody } from './portable-body.ts';
import { tagUri } from './tag-uri.ts';

/** An article cut free of the site: what a feed or an edition needs, and nothing that only the page can use. */
export interface PortableArticle {
  /** `tag:` URI (RFC 4151) of the date and the first slug: it stays when the article is updated, or gets another address. */
  id: string;
  /** Absolute address of the page. */
  url: string;
  title: string;
  standfirst: string;
  /** Days, as `2019-11-20`; `updated` where it was changed or corrected on a later one. */
  date: string;
  updated?: string | undefined;
  authors: string[];
  topics: string[];
  lang: string;
  /** Which way `lang` is written. */
  direction: 'ltr' | 'rtl';
  /** Absolute address of the picture that stands for it. */
  image?: string | undefined;
  /** Corrections, and the whole text with its notes and sources, as plain HTML with absolute addresses. */
  body: Root;
  /** The pictures in the body: absolute address, and path from the project's root. */
  pictures: { src: string; path: string }[];
}

/**
 * @param article Frontmatter, slug and tree of an article.
 * @param pictureFile Finds a picture by its path from the project's root.
 */
export async function portableArticle(
  article: ArticleFrontmatter & { slug: string; manuscript: Manuscript },
  pictureFile: (path: string) => Promise<PictureFile>,
): Promise<PortableArticle> {
  const { slug, aliases, title, description, date, authors, topics, lang, image, corrections, manuscript } = article;
  const changed = lastChange(article);
  const url = absolute(articlePath(slug));
  const ids = correctionIds(slug, corrections);
  const whole: Manuscript = { type: 'root', children: [...corrections.map((each, index) => correction(each, ids[index])), ...manuscript.children] };
  const { body, pictures } = await portableBody(whole, url, pictureFile);
  return {
    id: tagUri(date, aliases.at(-1) ?? slug),
    url,
    title,
    standfirst: description,
    date,
    updated: changed === date ? undefined : changed,
    authors,
    topics,
    lang,
    direction: directionOf(lang),
    ...(image && { image: absolute((await pictureFile(picturePath(slug, image.src))).src) }),
    body,
    pictures,
  };
}

/** A correction above the text: it leads to the corrected passage, where there is one, and that leads to it. */
function correction({ date, text, where }: Correction, ids: { correction: string; passage: string } | undefined): Element {
  const passage = where === undefined ? [] : [h('a', { href: `#${ids?.passage}`, id: ids?.correction }, `“${where}”`), ': '];
  return h('p', { role: 'note' }, [h('strong', `Correction, ${formatDay(date)}.`), ' ', ...passage, text]);
}
