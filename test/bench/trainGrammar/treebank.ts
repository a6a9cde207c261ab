import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { WrittenToken } from '../../../src/engine/grammar/tokenise';

/** A sentence of the treebank with the trees that the parser learns. */
export interface Tree {
  readonly text: string;
  readonly words: readonly WrittenToken[];
  /** "VERB/VBD" of each word. */
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  /** Place of the head, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

interface Row {
  form: string;
  lemma: string;
  tag: string;
  head: number;
  relation: string;
  isJoined: boolean;
}

/** The sentences of a CoNLL-U file (https://universaldependencies.org/format.html), gzipped. */
export const readTreebank = (file: string): readonly Tree[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n\n')
    .map(readRows)
    .filter((rows) => rows.length > 0)
    .map(joinHyphens)
    .map(toTree);

function readRows(block: string): readonly Row[] {
  const lines = block.split('\n').map((line) => line.split('\t'));
  const rows = lines
    .filter(([id = '']) => /^\d+$/.test(id))
    .map(([, form = '', lemma = '', upos = '', xpos = '', , head = '', relation = '', , misc = '']) => ({
      form,
      lemma,
      tag: `${upos}/${xpos}`,
      head: Number(head) - 1,
      relation: learnt(relation),
      isJoined: misc.includes('SpaceAfter=No'),
    }));
  // Of the parts of a word such as "don't" only the line of the whole word says what follows it.
  for (const [id = '', , , , , , , , , misc = ''] of lines) {
    const [, first, last] = /^(\d+)-(\d+)$/.exec(id) ?? [];
    if (first === undefined) continue;
    rows.slice(Number(first) - 1, Number(last)).forEach((row, at, parts) => {
      row.isJoined = at < parts.length - 1 || misc.includes('SpaceAfter=No');
    });
  }
  return rows;
}

const KEPT = new Set(
  'nsubj:pass csubj:pass aux:pass obl:agent obl:unmarked acl:relcl compound:prt nmod:poss nmod:desc'.split(' '),
);

/** The relation without subtypes that say nothing about roles. */
const learnt = (relation: string): string => (KEPT.has(relation) ? relation : relation.replace(/:.*/, ''));

/** Words that the treebank splits at hyphens, as one word that stands where its head stood. */
function joinHyphens(rows: readonly Row[]): readonly Row[] {
  const groups: number[][] = [];
  rows.forEach((_, at) => {
    const last = groups.at(-1);
    const before = rows[at - 1];
    if (last !== undefined && before?.isJoined === true && isJoint(rows, at)) last.push(at);
    else groups.push([at]);
  });
  const groupOf = groups.flatMap((group, index) => group.map(() => index));
  return groups.map((group) => joinGroup(rows, group, groupOf));
}

/** A hyphen between two words, or the word behind one. */
function isJoint(rows: readonly Row[], at: number): boolean {
  const isHyphen = (place: number): boolean =>
    /^[-–]$/.test(rows[place]?.form ?? '') && rows[place]?.isJoined === true && rows[place - 1]?.isJoined === true;
  const isWord = (place: number): boolean => /^[\p{L}\p{N}]/u.test(rows[place]?.form ?? '');
  return isHyphen(at) ? isWord(at - 1) && isWord(at + 1) : isHyphen(at - 1) && isWord(at) && isWord(at - 2);
}

function joinGroup(rows: readonly Row[], group: readonly number[], groupOf: readonly number[]): Row {
  const parts = group.flatMap((at) => rows.slice(at, at + 1));
  const inside = new Set(group);
  const top = parts.find(({ head }) => !inside.has(head)) ?? parts[0];
  if (top === undefined) throw new Error('A group of words is empty.');
  return {
    ...top,
    form: parts.map(({ form }) => form).join(''),
    lemma: parts.map(({ lemma }) => lemma).join(''),
    head: top.head < 0 ? -1 : (groupOf[top.head] ?? -1),
    isJoined: parts.at(-1)?.isJoined ?? false,
  };
}

function toTree(rows: readonly Row[]): Tree {
  let text = '';
  const words = rows.map(({ form, isJoined }) => {
    const word = { text: form, start: text.length, end: text.length + form.length };
    text += isJoined ? form : `${form} `;
    return word;
  });
  return {
    text: text.trimEnd(),
    words,
    tags: rows.map(({ tag }) => tag),
    lemmas: rows.map(({ lemma }) => lemma.toLowerCase()),
    heads: rows.map(({ head }) => head),
    relations: rows.map(({ relation }) => relation),
  };
}
