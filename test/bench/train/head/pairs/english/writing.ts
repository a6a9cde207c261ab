import type { Node, Parsed } from '../../../../../../src/engine/verification/syntax/parsed';

/** A stretch of a text and what is to stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with some stretches written otherwise. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end), text);
}

/** Words as a statement: one blank between them, a capital first, a full stop last. */
export function asStatement(words: string): string {
  const text = words
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:)])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/,\s*\./g, '.')
    .replace(/^[\s,;]+|[\s,;.]+$/g, '');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** A node and all that hangs on it, in order. */
const subtree = (node: Node): readonly Node[] => [node, ...node.children.flatMap(subtree)].sort((a, b) => a.at - b.at);

/** Where a part of a sentence stands, without marks at its ends; `undefined` where other words stand amid it. */
export function stretchOf(node: Node, without: readonly Node[] = []): { start: number; end: number } | undefined {
  const left = new Set(without.flatMap(subtree));
  const nodes = [...subtree(node)].filter((one) => !left.has(one));
  while (nodes.at(-1)?.tag === 'PUNCT') nodes.pop();
  while (nodes[0]?.tag === 'PUNCT' || nodes[0]?.tag === 'CCONJ') nodes.shift();
  const first = nodes[0];
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const isWhole = last.at - first.at + 1 === nodes.length;
  return isWhole ? { start: first.start, end: last.end } : undefined;
}

/** The words of a stretch as they stand amid another sentence: small where only the start made them great. */
export function inMidst({ text, nodes }: Parsed, { start, end }: { start: number; end: number }): string {
  const words = text.slice(start, end);
  const first = nodes.find((node) => node.start === start);
  const isSmall = start === firstLetter(text) && first !== undefined && !isNamed(first) && first.text !== 'I';
  return isSmall ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
}

const firstLetter = (text: string): number => Math.max(0, text.search(/[\p{L}\p{N}]/u));
const isNamed = ({ tag, text, whole }: Node): boolean =>
  tag === 'PROPN' || whole.name !== undefined || /^\p{Lu}{2}/u.test(text);
