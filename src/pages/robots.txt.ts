import type { APIRoute } from 'astro';
import { absolute } from '../articles/address.ts';

/* A page and not a file of public/, as it must name the site's address, which stands in one place only. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`);
