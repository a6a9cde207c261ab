import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sentencesOf } from '../../../src/engine/text/sentences';

export type Label = 'supported' | 'partial' | 'not_supported' | 'contradicted';

/** One line of an evaluation file: a claim, its sources, and what people found. */
export interface Row {
  readonly id: string;
  readonly claim: string;
  readonly label: Label;
  readonly documents: readonly string[];
  /** The title of the source, where the file names one. */
  readonly title: string | undefined;
  /** The draft's words before the claim. */
  readonly context: string;
  /** Sets of indexes of `sentences` that back the claim, each enough by itself. */
  readonly evidence: readonly (readonly number[])[];
  /** The sources' sentences, where the file splits them. */
  readonly sentences: readonly string[];
  /** Kinds of edits by which a contradiction was made from a backed claim; empty for a claim as it was. */
  readonly edits: readonly string[];
  /** The claim's words, and whether people found them unbacked; empty where nobody marked words. */
  readonly words: readonly MarkedWord[];
  /** The data set a claim was taken from, in sets made of others. */
  readonly from: string | undefined;
}

/** A word of a claim. Offsets are in the claim. */
export interface MarkedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isUnbacked: boolean;
}

/** A sentence of speech and whether it is worth a check. */
export interface WorthRow {
  readonly text: string;
  readonly isWorth: boolean;
  readonly previous: string;
}

/** One evaluation file. `name` is the file's without its endings: "wice.dev". */
export interface DataSet {
  readonly name: string;
  readonly claims: readonly Row[];
  readonly worth: readonly WorthRow[];
}

/** The evaluation files among these files and folders, in order of name; plain or gzipped, one JSON object a line. */
export function dataSetsAt(places: readonly string[]): readonly DataSet[] {
  return places.flatMap(filesAt).map(readDataSet);
}

function filesAt(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .filter((name) => /\.jsonl(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => path.join(place, name));
}

type Line = Readonly<Record<string, unknown>>;

/** Reads one evaluation file. */
export function readDataSet(file: string): DataSet {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
  const isWorth = lines[0] !== undefined && typeof lines[0]['label'] === 'number';
  return {
    name: path.basename(file).replace(/\.jsonl(?:\.gz)?$/, ''),
    claims: isWorth ? [] : lines.map(rowFrom),
    worth: isWorth ? lines.map((line, at) => worthFrom(line, lines[at - 1])) : [],
  };
}

function rowFrom(line: Line): Row {
  const claim = words(line['claim']).replace(/\s+/g, ' ').trim();
  const sentences = texts(line['sents']);
  const documents = texts(line['docs']);
  // Each sentence of a list is a paragraph: headings and captions among them must not run into their neighbours.
  const whole = sentences.length > 0 ? sentences.join('\n\n') : words(line['doc']);
  return {
    id: words(line['id']),
    claim,
    label: words(line['label']) as Label,
    documents: documents.length > 0 ? documents : [whole],
    title: typeof line['page'] === 'string' ? titleFrom(line['page']) : undefined,
    context: lastSentence(words(line['context'])),
    evidence: Array.isArray(line['evidence']) ? (line['evidence'] as number[][]).filter((set) => set.length > 0) : [],
    sentences,
    edits: editsOf(line),
    words: markedWords(claim, texts(line['claim_tokens']), line['unsupported_tokens']),
    from: typeof line['src'] === 'string' ? line['src'] : undefined,
  };
}

/** Brackets and colons as a page has them; some files write them as the Penn Treebank does. */
const titleFrom = (page: string): string =>
  page.replaceAll('-LRB-', ' (').replaceAll('-RRB-', ')').replaceAll('-COLON-', ':').replace(/\s+/g, ' ');

/** Finds marked tokens in the claim, in order; one that is written otherwise there is left out. */
function markedWords(claim: string, tokens: readonly string[], marks: unknown): readonly MarkedWord[] {
  let from = 0;
  return tokens.flatMap((text, at) => {
    const start = claim.indexOf(text, from);
    if (start < 0) return [];
    from = start + text.length;
    return [{ text, start, end: from, isUnbacked: Array.isArray(marks) && marks[at] === true }];
  });
}

/** The editor knows the sentence before a claim, and no more. */
function lastSentence(text: string): string {
  const last = sentencesOf(text.trimEnd()).at(-1);
  return last === undefined ? '' : text.slice(last.start, last.end);
}

const editsOf = ({ type, edit }: Line): readonly string[] =>
  typeof type === 'string' ? (type === 'none' ? [] : [type]) : texts(edit);

const worthFrom = (line: Line, before: Line | undefined): WorthRow => ({
  text: words(line['text']),
  isWorth: line['label'] === 1,
  previous: before !== undefined && before['file'] === line['file'] ? words(before['text']) : '',
});

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
