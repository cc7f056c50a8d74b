import type { APIRoute } from 'astro';
import { type Feed, FORMATS } from '../../feeds/feed.ts';
import { rss } from '../../feeds/rss.ts';
import { feedFolders } from '../_feeds.ts';

export const getStaticPaths = feedFolders;

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) => new Response(rss(feed), { headers: { 'Content-Type': `${FORMATS.rss.type}; charset=utf-8` } });
