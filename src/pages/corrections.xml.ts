import type { APIRoute } from 'astro';
import { getArticles } from '../articles/collection.ts';
import { correctionsFeed } from '../feeds/corrections-feed.ts';
import { rss } from '../feeds/rss.ts';
import { portableCorrections } from '../portable/portable-correction.ts';

export const GET: APIRoute = async () =>
  new Response(rss(correctionsFeed(portableCorrections(await getArticles()))), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
