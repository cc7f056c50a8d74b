import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';

/**
 * An item as a file that reference managers import: BibTeX (in UTF-8, as biber and today’s managers read it) or RIS.
 * Signs that TeX reads as commands are escaped; in RIS none has a meaning of its own.
 */
export function bibliographyFile(item: CslItem, format: 'bibtex' | 'ris'): string {
  const { format: settings } = plugins.config.get('@bibtex');
  settings.asciiOnly = false;
  settings.useIdAsLabel = true;
  settings.checkLabel = false;
  return `${plugins.output.format(format, [format === 'bibtex' ? (escaped(item) as CslItem) : item]).trim()}\n`;
}

const COMMANDS: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** Every text of an item but its id and address, which TeX takes as they are. */
function escaped(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return ['id', 'URL', 'type'].includes(field) ? value : value.replaceAll(/[\\~^&%$#_{}]/gu, (sign) => COMMANDS[sign] ?? `\\${sign}`);
  if (Array.isArray(value)) return value.map((each) => escaped(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, escaped(inner, name)]));
}
