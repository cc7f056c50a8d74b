import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Which folder of src may import which others, besides itself, `findings` and `site.ts`. A path names one file of a
 * folder.
 */
const BORDER: Record<string, readonly string[]> = {
  findings: [],
  sources: [],
  articles: ['sources'],
  // What markup hands on is described by articles: the tree, the evidence, the reference.
  markup: ['sources', ...['manuscript', 'evidence', 'correction', 'reference', 'schema'].map((name) => `articles/${name}.ts`)],
  // The checker takes the site's own steps, so that the two can't disagree.
  editorial: ['markup', 'sources', 'articles/frontmatter.ts', 'articles/placeholder.ts'],
  components: ['articles', 'sources'],
  // Every page names its feeds, and loads the fonts of its scripts.
  layouts: ['components', 'articles', 'sources', 'styles', 'feeds/feed.ts', 'typefaces/arabic.ts'],
  // The rules for an article's page depend on what stands in it.
  styles: ['articles'],
  typefaces: [],
  search: [],
  portable: ['articles', 'sources', 'components', 'markup'],
  feeds: ['portable'],
  // An edition says days, contents and directions as the site does, and is set in its typefaces.
  editions: ['portable', 'typefaces', ...['day', 'share-image', 'table-of-contents'].map((name) => `articles/${name}.ts`), 'sources/direction.ts'],
  // It puts PDFs where the pages expect them.
  desk: ['articles', 'sources', 'markup/syntax.ts', 'markup/article-file.ts', 'editorial', 'editions/pdf.ts', 'typefaces/static-font.ts'],
  pages: ['sources', 'articles', 'components', 'layouts', 'styles', 'portable', 'feeds', 'editions'],
  'content.config.ts': ['articles'],
  'site.ts': [],
};

/** Modules that belong to the rim, and who stands there. */
const RIM: readonly [module: RegExp, who: RegExp][] = [
  [/^astro:/u, /^src\/(?:articles\/collection\.ts|content\.config\.ts|(?:components|layouts|pages)\/.*)$/u],
  [/^(?:node:)?fs(?:\/|$)/u, /^(?:src\/articles\/loader\.ts|src\/sources\/citation-style\.ts|src\/typefaces\/.*|src\/search\/search-index\.ts|src\/components\/pictures\.ts|src\/desk\/.*|astro\.config\.mjs)$/u],
];

const root = new URL('../', import.meta.url);
const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .sort();
const code = [...files, 'astro.config.mjs'].filter((file) => /(?<!\.d)\.(?:ts|astro|mjs)$/u.test(file));

const imports = code.flatMap((from) =>
  importsOf(readFileSync(new URL(from, root), 'utf8')).map((module) => ({
    from,
    module,
    to: module.startsWith('.') ? posix.join(posix.dirname(from), module) : undefined,
  })),
);

/** What a file imports, statically, for its effect, as a type or at run time. */
function importsOf(text: string): string[] {
  const found = text.matchAll(/^\s*(?:import|export)\s(?:[^'"`;]*\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu);
  return [...found].map(([, fixed, late]) => fixed ?? late ?? '');
}

/** The folder of src in which a file lies, or the file itself. */
function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}

test('each folder of src stands in the table', () => {
  const standing = new Set(files.filter((file) => file.includes('/')).map(folderOf).filter((name) => !/\.d\.ts$/u.test(name)));
  expect([...standing].filter((name) => !(name in BORDER))).toEqual([]);
});

test('no folder imports a stranger', () => {
  const strangers = imports.flatMap(({ from, to }) => {
    if (!to?.startsWith('src/') || !from.startsWith('src/')) return [];
    const [own, other] = [folderOf(from), folderOf(to)];
    const allowed = [own, 'findings', 'site.ts', ...(BORDER[own] ?? [])];
    return allowed.includes(other) || allowed.includes(to.slice('src/'.length)) ? [] : [`${from} → src/${other}`];
  });
  expect(strangers).toEqual([]);
});

test('nothing of src imports what lies outside', () => {
  expect(imports.filter(({ from, to }) => from.startsWith('src/') && to && !to.startsWith('src/'))).toEqual([]);
});

test('Astro’s modules and the file system stay at the rim', () => {
  const strangers = imports.flatMap(({ from, module }) =>
    RIM.filter(([rim, who]) => rim.test(module) && !who.test(from)).map(() => `${from} → ${module}`),
  );
  expect(strangers).toEqual([]);
});

test('no folder is a drawer for odds and ends, and none has a barrel', () => {
  const drawers = /(?:^|\/)(?:utils?|lib|helpers?|common|types)(?:\/|$)/u;
  expect(files.filter((file) => drawers.test(file))).toEqual([]);
  expect(files.filter((file) => file.endsWith('/index.ts') && folderOf(file) !== 'pages')).toEqual([]);
});
