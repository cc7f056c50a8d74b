import type { APIRoute } from 'astro';
import { type Article, articlePaths } from '../../articles/collection.ts';
import { articleItem } from '../../articles/reference.ts';
import { bibliographyFile } from '../../sources/bibliography-file.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) => new Response(bibliographyFile(articleItem(article), 'bibtex'));
