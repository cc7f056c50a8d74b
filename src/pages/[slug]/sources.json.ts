import type { APIRoute } from 'astro';
import { type Article, articlePaths } from '../../articles/collection.ts';
import { sourcesFile } from '../../articles/sources-file.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) => Response.json(sourcesFile(article));
