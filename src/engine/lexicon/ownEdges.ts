import { COUNTRIES } from './countries';
import type { EdgeKind, EdgeSink } from './edges';
import { OWN_OPPOSITES } from './ownOpposites';
import { OWN_SYNONYMS } from './ownSynonyms';

/** Puts what our own lists know into a graph: opposites, synonyms, and what is of a country. */
export function addOwnEdges(sink: EdgeSink): void {
  for (const [part, entry] of entriesOf(OWN_OPPOSITES)) {
    const [left = [], right = []] = entry.split('=').map((side) => side.trim().split(' '));
    for (const a of left) for (const b of right) addBoth(sink, `${a}/${part}`, `${b}/${part}`, 'opposite');
  }
  for (const [part, entry] of entriesOf(OWN_SYNONYMS)) addAll(sink, entry.split(' '), part, 'synonym');
  for (const entry of COUNTRIES.trim().split(/[;\n]/)) addCountry(sink, entry);
}

/** The entries of a list, each with its part of speech: lines that begin with it, entries divided by bars. */
function entriesOf(list: string): readonly (readonly [part: string, entry: string])[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(2)
        .split(' | ')
        .map((entry) => [line.charAt(0), entry] as const),
    );
}

function addAll(sink: EdgeSink, words: readonly string[], part: string, kind: EdgeKind): void {
  for (const a of words) for (const b of words) if (a < b) addBoth(sink, `${a}/${part}`, `${b}/${part}`, kind);
}

/** "Sweden" and "Sweden's other name" mean the same; "Swedish" and "Swede" are of it. */
function addCountry(sink: EdgeSink, entry: string): void {
  const [names = [], words = []] = entry.split('|').map((side) => side.split(' '));
  addAll(sink, names, 'n', 'synonym');
  for (const word of words) {
    for (const name of names) {
      addBoth(sink, `${name}/n`, `${word}/a`, 'derived');
      addBoth(sink, `${name}/n`, `${word}/n`, 'derived');
    }
    for (const other of words) addBoth(sink, `${word}/a`, `${other}/n`, 'derived');
  }
}

function addBoth(sink: EdgeSink, a: string, b: string, kind: EdgeKind): void {
  if (a === b) return;
  sink.add(a, b, kind);
  sink.add(b, a, kind);
}
