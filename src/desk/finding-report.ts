import { styleText } from 'node:util';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { errorsOf, warningsOf } from '../findings/finding.ts';
import { REASONS } from '../findings/reasons.ts';
import { many } from './many.ts';

/** Ways to tell what was found in articles. */
export const FORMATS = {
  /** For people: the place, the line with a mark below the sign, what to do, and what a reader gains. */
  text: textReport,
  /** Workflow commands of GitHub, which show each finding at its line of a pull request. */
  github: githubReport,
  /**
   * A JSON array, one object a finding: `file`, `line` and `column` (from 1; absent where it concerns the whole file),
   * `severity` (`error` or `warning`), `rule`, `message`, `reason`.
   */
  json: jsonReport,
} as const;

interface Finding {
  file: VFile;
  severity: 'error' | 'warning';
  message: VFileMessage;
}

/** All findings of some articles: by article, the errors of each first. */
function findingsOf(files: readonly VFile[]): Finding[] {
  return files.flatMap((file) => [
    ...errorsOf(file).map((message) => ({ file, severity: 'error' as const, message })),
    ...warningsOf(file).map((message) => ({ file, severity: 'warning' as const, message })),
  ]);
}

export function textReport(files: readonly VFile[]): string {
  const findings = findingsOf(files);
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  const summary = `${many(files.length, 'article')}: ${many(count('error'), 'error')}, ${many(count('warning'), 'warning')}\n`;
  return [...findings.map(describe), summary].join('\n');
}

function describe({ file, severity, message: { line, column, ruleId, reason } }: Finding): string {
  const place = [file.path, line, column].filter((part) => part !== undefined).join(':');
  const word = styleText(severity === 'error' ? 'red' : 'yellow', severity);
  const why = REASONS[ruleId ?? ''];
  return [`${styleText('bold', printable(place))}  ${word}  ${ruleId}`, ...codeFrame(printable(String(file.value)), line, column), `  ${printable(reason)}${/[.?!]$/u.test(reason) ? '' : '.'}`, ...(why ? [styleText('dim', `  ${why}`)] : []), ''].join('\n');
}

/** A text that a terminal shows and does not obey: control characters, which come along with what is pasted, are no letters. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\r\n]/gu, '\u{FFFD}');
}

const WIDTH = 100;

/** The line of a place, cut around it, and a mark below its sign. */
function codeFrame(text: string, line: number | undefined, column: number | undefined): string[] {
  const written = line === undefined ? undefined : text.split(/\r?\n/u)[line - 1];
  if (written === undefined || column === undefined) return [];
  const start = Math.max(0, Math.min(column - 1 - WIDTH / 2, written.length - WIDTH));
  const end = start + WIDTH;
  const shown = `${start > 0 ? '…' : ''}${written.slice(start, end)}${end < written.length ? '…' : ''}`.replaceAll('\t', ' ');
  const before = `${start > 0 ? '…' : ''}${written.slice(start, column - 1)}`;
  return [`  | ${shown}`, `  | ${' '.repeat(columnsOf(before))}${styleText('red', '^')}`];
}

/** How many columns of a terminal a text takes: none for marks that combine, two for the signs of East Asia. */
function columnsOf(text: string): number {
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return [...segments].reduce((columns, { segment }) => columns + (/^\p{Cf}$/u.test(segment) ? 0 : /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Emoji_Presentation}]/u.test(segment) ? 2 : 1), 0);
}

function githubReport(files: readonly VFile[]): string {
  return findingsOf(files)
    .map(({ file, severity, message: { line, column, ruleId, reason } }) => {
      const place = Object.entries({ file: file.path, line, col: column, title: ruleId }).filter(([, value]) => value !== undefined);
      return `::${severity} ${place.map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`).join(',')}::${escaped(reason)}\n`;
    })
    .join('');
}

/** As GitHub's own toolkit escapes what stands in a workflow command. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function jsonReport(files: readonly VFile[]): string {
  const findings = findingsOf(files).map(({ file, severity, message: { line, column, ruleId, reason } }) => ({
    file: file.path,
    line,
    column,
    severity,
    rule: ruleId,
    message: reason,
    reason: REASONS[ruleId ?? ''],
  }));
  return `${JSON.stringify(findings, undefined, 2)}\n`;
}
