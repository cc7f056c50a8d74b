import type { APIRoute } from 'astro';
import { type Article, articlePaths } from '../../articles/collection.ts';
import { articleItem } from '../../articles/reference.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) => Response.json([articleItem(article)]);
