import type { InlineCode, Nodes, Root, Text } from 'mdast';
import type { Node } from 'unist';
import type { Citation, Markup } from './nodes.ts';
import { isBacklink } from './notes-section.ts';

/** A citation, or a reference to a note with citations, at its place in a run of text. */
export interface CitationMark {
  /** Index in the text before which it stands. */
  at: number;
  note: number;
  citations: Citation[];
}

/** The words of one paragraph, heading, caption or cell, or of a whole block quotation, in one string. */
export interface TextRun {
  text: string;
  /** The nodes that its text comes from, with the index at which each begins. */
  parts: { start: number; node: Text | InlineCode }[];
  marks: CitationMark[];
  /** Where it is a block quotation: the citations of its attribution, at its end. */
  attribution?: CitationMark[];
  isBlockQuotation: boolean;
}

/**
 * The words of an article in reading order, notes included, without pull quotes. It comes after the notes have been
 * numbered, and after typographic marks are set.
 */
export function textRuns(tree: Root): TextRun[] {
  const citations = citationsByNote(tree);
  const runs: TextRun[] = [];
  let note = 0;
  const walk = (node: Node): void => {
    const name = elementName(node);
    if (name === 'li') note += 1;
    if (name === 'PullQuote' || isBacklink(node)) return;
    const [first, caption] = childrenOf(node);
    if (name === 'figure' && first?.type === 'blockquote' && caption) {
      const attribution = runOf(caption, note, citations);
      const end = runOf(first, note, citations);
      runs.push({ ...end, isBlockQuotation: true, attribution: attribution.marks.map((mark) => ({ ...mark, at: end.text.length })) }, attribution);
    } else if (node.type === 'blockquote') {
      runs.push({ ...runOf(node, note, citations), isBlockQuotation: true });
    } else if (childrenOf(node).some(isWording)) {
      runs.push(runOf(node, note, citations));
    } else {
      childrenOf(node).forEach(walk);
    }
  };
  walk(tree);
  return runs;
}

function citationsByNote(tree: Root): Map<number, Citation[]> {
  const found = new Map<number, Citation[]>();
  let note = 0;
  const walk = (node: Node): void => {
    if (elementName(node) === 'li') found.set((note += 1), []);
    if (node.type === 'citation') found.get(note)?.push(node as Citation);
    childrenOf(node).forEach(walk);
  };
  walk(tree);
  return found;
}

function runOf(node: Node, note: number, citations: Map<number, Citation[]>): TextRun {
  const run: TextRun = { text: '', parts: [], marks: [], isBlockQuotation: false };
  const add = (child: Node): void => {
    if (child.type === 'text' || child.type === 'inlineCode') {
      run.parts.push({ start: run.text.length, node: child as Text | InlineCode });
      run.text += (child as Text).value;
    } else if (child.type === 'break') {
      run.text += '\n';
    } else if (child.type === 'citation') {
      run.marks.push({ at: run.text.length, note, citations: [child as Citation] });
    } else if ('note' in child) {
      const number = Number(child.note);
      run.marks.push({ at: run.text.length, note: number, citations: citations.get(number) ?? [] });
    } else if (!isBacklink(child)) {
      if (child.type === 'paragraph' && run.text) run.text += '\n\n';
      childrenOf(child).forEach(add);
    }
  };
  childrenOf(node).forEach(add);
  return run;
}

function childrenOf(node: Node): Node[] {
  return 'children' in node ? (node.children as Node[]) : [];
}

/** The name of an element or component. */
function elementName(node: Node): string | null | undefined {
  return node.type === 'markup' ? (node as Markup).data.hName : (node as Nodes & { name?: string | null }).name;
}

function isWording(node: Node): boolean {
  return ['text', 'inlineCode', 'citation'].includes(node.type) || 'note' in node;
}
