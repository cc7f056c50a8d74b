import type { APIRoute } from 'astro';
import { type Article, articlePaths } from '../../articles/collection.ts';
import { hasOwnShareImage } from '../../articles/share-image.ts';
import { shareImage } from '../../editions/share-image.ts';

/** An article with a picture of its own is shared with that one. */
export const getStaticPaths = async () => (await articlePaths()).filter(({ props }) => !hasOwnShareImage(props.article));

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) =>
  new Response(await shareImage(article), { headers: { 'Content-Type': 'image/png' } });
