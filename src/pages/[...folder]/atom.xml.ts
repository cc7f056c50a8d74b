import type { APIRoute } from 'astro';
import { type Feed, FORMATS } from '../../feeds/feed.ts';
import { atom } from '../../feeds/atom.ts';
import { feedFolders } from '../_feeds.ts';

export const getStaticPaths = feedFolders;

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) => new Response(atom(feed), { headers: { 'Content-Type': `${FORMATS.atom.type}; charset=utf-8` } });
