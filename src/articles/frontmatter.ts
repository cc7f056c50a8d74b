import type { z } from 'astro/zod';
import { VFile } from 'vfile';
import { type Document, type YAMLError, visit } from 'yaml';
import { type FieldPath, frontmatterDocument } from '../findings/frontmatter-document.ts';
import { refuse } from '../findings/refuse.ts';
import { type ArticleFrontmatter, articleSchema } from './schema.ts';

/**
 * Reads and checks the frontmatter of an article: YAML 1.2 between two lines `---`, after {@link articleSchema}.
 *
 * Each mistake becomes an error message of the file, with line and column, the field, what was found and what is
 * expected.
 *
 * @param file The article's text; an empty one has no frontmatter, which is an error.
 * @returns The checked frontmatter; `undefined` where there was any error.
 */
export function readFrontmatter(file: VFile): ArticleFrontmatter | undefined {
  const found = frontmatterDocument(String(file.value));
  if (!found) {
    const begins = /^\u{FEFF}?---[^\S\n]*\r?$/mu.exec(String(file.value))?.index === 0;
    refuse(file, { line: 1, column: 1 }, 'frontmatter-missing', begins
      ? 'Unexpected end of the file inside the frontmatter, expected a second line `---` after its last field'
      : 'Missing frontmatter, expected the file to begin with a line `---`, then `title: …`, `description: …` and `date: …`, then a second line `---`');
    return undefined;
  }
  const { document, pointAt, pointOf } = found;
  // One syntax error makes others of the lines below it, so only the first is told.
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const position = error.code === 'MISSING_CHAR' ? textBefore(document, error.pos[0]) : error.pos[0];
    refuse(file, pointAt(position), 'frontmatter-syntax', yamlMessage(error));
    return undefined;
  }

  const data: unknown = document.toJS() ?? {};
  const result = articleSchema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const { path, message } of explain(issue, data)) {
      refuse(file, pointOf(path), 'frontmatter-field', message);
    }
  }
  return undefined;
}

/** The checked frontmatter of an article's text; `undefined` where anything is wrong with it, which is told elsewhere. */
export function frontmatterIn(text: string): ArticleFrontmatter | undefined {
  return readFrontmatter(new VFile({ value: text }));
}

/** What YAML's terser complaints mean for an editor. */
function yamlMessage({ code, message }: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'Unexpected second field of the same name, expected each field once';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'Unexpected `: ` in a text, expected quotation marks around the text: `title: "War: a history"`';
  if (code === 'TAB_AS_INDENT') return 'Unexpected tab, expected spaces before a field';
  if (code === 'BAD_SCALAR_START') return 'Unexpected sign at the beginning of a text, expected quotation marks around the text: `title: "@home"`';
  if (code === 'MISSING_CHAR' && message.includes('quote')) return 'Unexpected text without an end, expected a quotation mark after it, like the one before it';
  return `Unexpected notation: ${message.replace(/\.$/u, '')}. Expected \`field: value\` on each line, and two spaces before a field that belongs to the one above`;
}

/** Where the text begins that goes on up to a position. */
function textBefore(document: Document, position: number): number {
  let beginning = position;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] < position && range[1] >= position) beginning = range[0];
    },
  });
  return beginning;
}

/** One message a field: unknown fields come together from zod, but stand in lines of their own. */
function explain(issue: z.core.$ZodIssue, data: unknown): { path: FieldPath; message: string }[] {
  const path = issue.path as FieldPath;
  const field = name(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: `Unexpected field \`${name([...path, key])}\`, ${issue.message}` }));
  }
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], data);
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  if (issue.code === 'invalid_key') return [{ path, message: `Unexpected key \`${field}\`, ${message}` }];
  if (value === undefined || value === null) return [{ path, message: `Missing \`${field}\`, ${message}` }];
  return [{ path, message: `Unexpected ${show(value)}${field && ` in \`${field}\``}, ${message}` }];
}

/** A field with those around it; items of a list are counted from one. */
function name(path: FieldPath): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.');
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'fields' : `\`${String(value)}\``;
}
