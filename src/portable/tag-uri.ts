import { site } from '../site.ts';

/**
 * A permanent name for something that the journal published: a `tag:` URI (RFC 4151).
 *
 * @param day The day of its publication, as `2019-11-20`.
 * @param name What no other thing of that day is called. Signs that no URI holds are percent-encoded.
 */
export function tagUri(day: string, name: string): string {
  return `tag:${new URL(site.address).hostname},${day}:${encodeURIComponent(name)}`;
}
