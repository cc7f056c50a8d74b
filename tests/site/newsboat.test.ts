import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { all, prose, readPage, words } from './page.ts';

const MISSING = ['newsboat', 'script'].filter((program) => spawnSync(program, ['--version']).error);
const journal = inject('journal');

test.skipIf(MISSING.length > 0).for(['rss.xml', 'atom.xml'])(
  `newsboat subscribes to %s and shows the article with its notes${MISSING.length > 0 ? ` (skipped: ${MISSING.join(' and ')} not installed)` : ''}`,
  async (file) => {
    const folder = mkdtempSync(join(tmpdir(), 'newsboat-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const at = (name: string) => join(folder, name);
    writeFileSync(at('urls'), `file://${journal.dist}/topics/light/${file}\n`);
    // An article is shown by a program that keeps what it is given.
    writeFileSync(at('config'), `pager "cp %f ${at('shown')}"\ntext-width 0\n`);
    const args = ['-u', at('urls'), '-c', at('cache.db'), '-C', at('config')];
    const env = { ...process.env, HOME: folder, TERM: 'xterm', LANG: 'C.UTF-8' };
    execFileSync('newsboat', [...args, '-x', 'reload'], { env });
    const reader = spawn('script', ['-qec', ['newsboat', ...args].join(' '), '/dev/null'], { env, stdio: ['pipe', 'ignore', 'ignore'] });
    const ended = new Promise((resolve) => reader.once('exit', resolve));
    await vi.waitFor(() => {
      reader.stdin.write('\r');
      expect(existsSync(at('shown')) && readFileSync(at('shown'), 'utf8').length > 0).toBe(true);
    }, { timeout: 30_000, interval: 500 });
    reader.kill();
    await ended;

    const shown = plain(readFileSync(at('shown'), 'utf8'));
    const page = prose(readPage(journal.dist, 'harbour-lights/index.html'));
    expect(shown).toContain(plain('The lamps of Porthaven'));
    const blocks = all(page, ['p', 'li']).map((block) => plain(words(block)));
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.filter((block) => !shown.includes(block))).toEqual([]);
  },
);

/** Letters and digits alone: a terminal breaks lines, numbers links and shows emphasis in its own way. */
function plain(text: string): string {
  return text.replaceAll(/\[\d+\]/gu, '').replaceAll(/[^\p{L}]/gu, '');
}
