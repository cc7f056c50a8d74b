import type { APIRoute } from 'astro';
import { type Feed, FORMATS } from '../../feeds/feed.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { feedFolders } from '../_feeds.ts';

export const getStaticPaths = feedFolders;

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) => new Response(jsonFeed(feed), { headers: { 'Content-Type': `${FORMATS.json.type}; charset=utf-8` } });
