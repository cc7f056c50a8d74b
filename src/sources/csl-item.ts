import type { Source } from './schema.ts';

/** An item of CSL-JSON (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json). */
export type CslItem = { id: string; type: string } & Record<string, unknown>;

/** A source as a citation processor takes it: without the fields that are ours. */
export function cslItem(key: string, { archive: _archive, asCitedIn: _asCitedIn, quotes: _quotes, ...csl }: Source): CslItem {
  return { id: key, ...csl };
}
