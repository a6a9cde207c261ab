import type MiniSearch from 'minisearch';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine } from '../../../src/engine/engine';
import type { DocumentId } from '../../../src/engine/model/document';
import { lookUp } from '../../../src/engine/retrieval/lookUp';
import { PassageIndex } from '../../../src/engine/retrieval/passageIndex';
import { passagesOf } from '../../../src/engine/retrieval/passages';
import { evidenceQuery } from '../../../src/engine/retrieval/retrieve';
import { createShelf } from '../../../src/library/shelf';
import { emptySearch, entriesOf } from '../../support/collections';
import { documentOf } from '../../support/documents';
import { generatedText } from '../../support/generatedText';
import { documentsOf, type Collection } from './collection';
import { atLeast, atMost, type Goal } from './goals';
import { draftOf, questionsFor, typedWords, type Question } from './questions';
import { runTask, sourceFolder } from './tasks';
import { timeOf, timesOf } from './timing';

/** What the goals say of one size of collection. */
export interface Size {
  readonly label: '100k' | '1M';
  /** MiniSearch's time over ours. */
  readonly queryRatio: number;
  readonly draftMs: number;
}

/** Measures every goal that depends on how large the collection is. */
export async function measure(collection: Collection, size: Size): Promise<readonly Goal[]> {
  const cacheFolder = mkdtempSync('out/scale/cache-');
  try {
    const say = (what: string): void => console.error(`${size.label}: ${what}`);
    say(`${collection.files.length} files, ${collection.megabytes.toFixed(1)} MB; reading and storing`);
    const indexed = runTask('index', collection.folder, cacheFolder);
    const questions = await questionsFor(collection, 300);
    const opened = [1, 2, 3].map(() => runTask('open', collection.folder, cacheFolder, questions[0]?.text));
    const open = opened.reduce((best, one) => (one.ms < best.ms ? one : best));
    const index = new PassageIndex();
    await createShelf(index).open({ folders: [sourceFolder(collection.folder)], cacheFolder, entries: () => [] });
    say(`${index.size} sentences; MiniSearch reads them`);
    const added = runTask('add', collection.folder, cacheFolder);
    const plain = await plainFrom(collection);
    say('asking');
    const storage = storageGoals(collection, size, { indexed, open, addMs: added.ms, disk: indexBytes(cacheFolder) });
    return [...storage, ...queryGoals(index, plain, questions, size), ...engineGoals(index, questions, size)];
  } finally {
    rmSync(cacheFolder, { recursive: true, force: true });
  }
}

async function plainFrom(collection: Collection): Promise<MiniSearch> {
  const plain = emptySearch();
  for await (const document of documentsOf(collection)) plain.addAll(entriesOf(document));
  return plain;
}

/** The index without the texts, which it is measured against. Unit: bytes. */
function indexBytes(cacheFolder: string): number {
  const shard = join(cacheFolder, readdirSync(cacheFolder)[0] ?? '');
  const files = readdirSync(shard).filter((name) => !name.endsWith('.text'));
  return files.reduce((sum, name) => sum + statSync(join(shard, name)).size, 0);
}

interface Stored {
  readonly indexed: { readonly ms: number; readonly peakMB: number; readonly stallMs: number };
  readonly open: { readonly ms: number; readonly residentMB: number };
  readonly addMs: number;
  readonly disk: number;
}

function storageGoals({ megabytes }: Collection, { label }: Size, { indexed, open, addMs, disk }: Stored): Goal[] {
  return [
    atLeast(`index from files, ${label}: MiniSearch.addAll over it`, 3, addMs / indexed.ms, '×'),
    atMost(`memory ceiling while indexing, ${label}`, 600, indexed.peakMB, 'MB'),
    atMost(`longest wait for a query while indexing and merging, ${label}`, 20, indexed.stallMs, 'ms'),
    atMost(`cold start to first answer, ${label}, of a rebuild`, 1, (100 * open.ms) / indexed.ms, '%'),
    atMost(`cold start to first answer, ${label}`, 100, open.ms, 'ms'),
    atMost(`resident index, ${label}`, 0.5, open.residentMB / megabytes, 'MB per MB of text'),
    atMost(`index on disk, ${label}, without the texts`, 0.3, disk / 1e6 / megabytes, 'MB per MB of text'),
  ];
}

function queryGoals(index: PassageIndex, plain: MiniSearch, questions: readonly Question[], size: Size): Goal[] {
  const { label, queryRatio } = size;
  const asked = questions.slice(0, 60);
  const ours = timesOf(questions, ({ text }) => index.top(evidenceQuery(text, '', ENGLISH), 10));
  const oursAsked = timesOf(asked, ({ text }) => index.top(evidenceQuery(text, '', ENGLISH), 10));
  const theirs = timesOf(asked, ({ text }) => plainAnswers(plain, text));
  const same = asked.filter(({ text }) => isSameTop(index, plainAnswers(plain, text), text));
  const layered = asked.filter(({ text }) => isSame(plainAnswers(index.miniSearch(), text), plainAnswers(plain, text)));
  const typed = timesOf(typedWords(questions), (words) => lookUp(index, words, 10));
  return [
    atLeast(`evidence query, ${label}: MiniSearch.search over it`, queryRatio, theirs.mean / oursAsked.mean, '×'),
    ...(label === '1M' ? [atMost(`evidence query, ${label}, p95`, 3, ours.p95, 'ms')] : []),
    atLeast(`ten best identical to MiniSearch's, ${label}`, 100, (100 * same.length) / asked.length, '%'),
    atLeast(`search() identical to MiniSearch's, ${label}`, 100, (100 * layered.length) / asked.length, '%'),
    atMost(`look-up as one types, ${label}, p95`, 10, typed.p95, 'ms'),
  ];
}

/** The corpora are English. */
const ENGLISH = ['en'] as const;

interface Answer {
  readonly id: string;
  readonly score: number;
}

/** Every term once, as a draft sentence asks. */
function plainAnswers(plain: MiniSearch, text: string): readonly Answer[] {
  const terms = evidenceQuery(text, '', ENGLISH).flatMap(({ forms }) => forms.map(({ term }) => term));
  const found = plain.search(terms.join(' '), { tokenize: (all) => all.split(' '), processTerm: (term) => term });
  return found.map(({ id, score }) => ({ id: String(id), score }));
}

/** Averages are summed in another order: the last digits of scores may differ. */
const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b);

/** The same scores for the first ten, and the same sentences among those that are better than the tenth. */
function isSameTop(index: PassageIndex, plain: readonly Answer[], text: string): boolean {
  const ours = index.top(evidenceQuery(text, '', ENGLISH), 10).map(({ layer, entry, score }): Answer => {
    const { document, sentence } = layer.place(entry);
    return { id: `${document}#${String(sentence)}`, score };
  });
  const tenth = plain[9]?.score ?? 0;
  const better = new Set(plain.filter(({ score }) => score > tenth * (1 + 1e-9)).map(({ id }) => id));
  const found = new Set(ours.map(({ id }) => id));
  return (
    plain.slice(0, 10).every(({ score }, at) => isClose(score, ours[at]?.score ?? 0)) &&
    [...better].every((id) => found.has(id))
  );
}

function isSame(a: readonly Answer[], b: readonly Answer[]): boolean {
  const scores = new Map(a.map(({ id, score }) => [id, score]));
  return a.length === b.length && b.every(({ id, score }) => isClose(score, scores.get(id) ?? 0));
}

function engineGoals(index: PassageIndex, questions: readonly Question[], { label, draftMs }: Size): Goal[] {
  const engine = createEngine(index);
  const bare = timesOf(questions, ({ text, before }) => index.top(evidenceQuery(text, before, ENGLISH), 10));
  const full = timesOf(questions, ({ text, before }) => engine.judge(text, before));
  const sentenceGoal =
    label === '100k'
      ? atMost(`full sentence check, ${label}, over the bare query`, 3.5, full.mean / bare.mean, '×')
      : atMost(`full sentence check, ${label}, p95`, 5, full.p95, 'ms');
  return [
    sentenceGoal,
    atMost(`draft of 50,000 words, full check, ${label}`, draftMs, checkMs(engine, draftOf(questions, 50_000)), 'ms'),
    ...(label === '1M' ? editGoals(engine, questions) : []),
    atMost(`update of a document of 100 sentences, ${label}, p95`, 5, updateTimes(index).p95, 'ms'),
  ];
}

const checkMs = (engine: Engine, text: string): number =>
  timeOf(() => [...engine.openDraft().check({ text, language: 'markdown' }).findings]);

/** One sentence edited again and again, in a long draft and in a short one. */
function editGoals(engine: Engine, questions: readonly Question[]): Goal[] {
  const times = [2000, 200_000].map((words) => {
    const text = draftOf(questions, words);
    const session = engine.openDraft();
    const check = (draft: string): unknown => [...session.check({ text: draft, language: 'markdown' }).findings];
    check(text);
    const middle = text.indexOf(' ', text.length >> 1);
    const edits = Array.from(
      { length: 60 },
      (_, at) => `${text.slice(0, middle)} word${String(at)}${text.slice(middle)}`,
    );
    return timesOf(edits, check);
  });
  const [short, long] = times;
  return [
    atMost('re-check after an edit, 200,000 words over 2,000', 1.5, (long?.mean ?? 0) / (short?.mean ?? 1), '×'),
    atMost('keystroke to finding, 200,000 words, p95', 10, long?.p95 ?? 0, 'ms'),
  ];
}

function updateTimes(index: PassageIndex): ReturnType<typeof timesOf> {
  const text = generatedText(5);
  const id = index.segments[0]?.segment.ids.find((one) => (index.document(one)?.passages.length ?? 0) > 0);
  const name: DocumentId | undefined = id;
  const versions = Array.from({ length: 80 }, () => documentOf(name ?? 'a.txt', text.document(100)));
  passagesOf(versions[0] ?? documentOf('a.txt', ''));
  return timesOf(versions, (document) => {
    index.put(document);
    return index.statistics;
  });
}
