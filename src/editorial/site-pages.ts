import { decodedAddress } from '../sources/address.ts';

/** A page or a file of the site. One that belongs to an article has its date, as `2019-11-20`, and says whether it is a draft. */
export interface SitePage {
  date?: string;
  draft?: boolean;
}

/** What rules on links need to know of the site. */
export interface SitePages {
  /** What is at a path of the site (`/the-iran-cables/`), also before it is published; `undefined` where nothing is. */
  pageAt(path: string): SitePage | undefined;
}

/** The path of a link within the site, decoded, without query and fragment; `undefined` for one that leads elsewhere. */
export function internalPath(url: string): string | undefined {
  const [path = ''] = url.split(/[?#]/u);
  return /^\/(?!\/)/u.test(path) ? decodedAddress(path) : undefined;
}
