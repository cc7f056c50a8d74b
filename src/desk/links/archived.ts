import { isMap, isScalar } from 'yaml';
import { frontmatterDocument } from '../../findings/frontmatter-document.ts';

/**
 * Asks the Internet Archive for the latest copy of a page (https://archive.org/help/wayback_api.php).
 *
 * @param service Address of the service, to which the page’s is added.
 * @returns `undefined` where there is no copy, or no answer.
 */
export async function archivedCopy(address: string, service: string, patience: number): Promise<string | undefined> {
  try {
    const response = await fetch(service + encodeURIComponent(address), { signal: AbortSignal.timeout(patience) });
    const { archived_snapshots: snapshots } = (await response.json()) as { archived_snapshots?: { closest?: { available?: boolean; url?: string } } };
    const { available, url } = snapshots?.closest ?? {};
    return available && url !== undefined && URL.canParse(url) ? url.replace(/^http:/u, 'https:') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Adds the address of a copy to a source in the text of an article; every other sign stays as it is.
 *
 * @returns `undefined` where the source has a copy already, has no address, or is not written in a way that can be added to.
 */
export function withArchive(text: string, key: string, copy: string): string | undefined {
  const found = frontmatterDocument(text);
  const source = found?.document.getIn(['sources', key]);
  if (!isMap(source) || source.has('archive')) return undefined;
  const url = source.get('URL', true);
  const pair = source.items.find((item) => isScalar(item.key) && item.key.value === 'URL');
  const [start] = (isScalar(pair?.key) && pair.key.range) || [];
  if (!isScalar(url) || !url.range || start === undefined) return undefined;
  const field = `archive: ${JSON.stringify(copy)}`;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const end = url.range[1];
  const lineEnd = text.indexOf('\n', end);
  const added = source.flow ? `${text.slice(0, end)}, ${field}${text.slice(end)}` : `${text.slice(0, lineEnd)}\n${' '.repeat(start - lineStart)}${field}${text.slice(lineEnd)}`;
  // Only what was to be added has been.
  const after = frontmatterDocument(added)?.document;
  if (!after || after.errors.length > 0 || after.getIn(['sources', key, 'archive']) !== copy) return undefined;
  after.deleteIn(['sources', key, 'archive']);
  return JSON.stringify(after.toJS()) === JSON.stringify(found?.document.toJS()) ? added : undefined;
}
