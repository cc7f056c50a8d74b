import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REASONS } from '../../src/findings/reasons.ts';

test('each rule has a sentence that says what a reader gains, and none else', () => {
  const folder = new URL('../../src/', import.meta.url);
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8'))
    .join('\n');
  // `refuse(file, place, 'rule', …)` and `warn(…)` on one line or several, and `lintRule('verbatim:rule', …)`.
  const told = [
    ...code.matchAll(/\b(?:refuse|warn)\(\s*file,[\s\S]{0,160}?'(?<rule>[a-z\d]+(?:-[a-z\d]+)+)',/gu),
    ...code.matchAll(/lintRule[^']*'verbatim:(?<rule>[a-z-]+)'/gu),
  ];
  const rules = new Set(told.map(({ groups }) => groups?.['rule'] ?? ''));
  expect([...rules].filter((rule) => !(rule in REASONS))).toEqual([]);
  expect(Object.keys(REASONS).filter((rule) => !rules.has(rule))).toEqual([]);
});
