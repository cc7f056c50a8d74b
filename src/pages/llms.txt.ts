import type { APIRoute } from 'astro';
import { absolute, markdownPath } from '../articles/address.ts';
import { getArticles } from '../articles/collection.ts';
import { llmsText } from '../editions/llms-text.ts';

export const GET: APIRoute = async () =>
  new Response(llmsText((await getArticles()).map(({ slug, title, description }) => ({ title, standfirst: description, url: absolute(markdownPath(slug)) }))));
