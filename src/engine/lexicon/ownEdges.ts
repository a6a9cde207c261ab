import { COUNTRIES } from './countries';
import { APART } from './apart';
import type { EdgeKind, EdgeSink, WordClass } from './edges';
import { OWN_DERIVATIONS } from './ownDerivations';
import { OWN_KINDS } from './ownKinds';
import { OWN_OPPOSITES } from './ownOpposites';
import { OWN_SYNONYMS } from './ownSynonyms';

type Symmetric = Exclude<EdgeKind, 'broader'>;

/** Puts what our own lists know into a graph; the earlier list decides: opposites, what is kept apart, synonyms, kinds, derivations. */
export function addOwnEdges(sink: EdgeSink): void {
  for (const [part, entry] of entriesOf(OWN_OPPOSITES)) {
    const [left = [], right = []] = entry.split('=').map((side) => side.trim().split(' '));
    for (const a of left) for (const b of right) sink.addBoth(sink.node(a, part), sink.node(b, part), 'opposite');
  }
  for (const [part, entry] of entriesOf(APART)) addAll(sink, entry.split(' '), part, 'apart');
  for (const [part, entry] of entriesOf(OWN_SYNONYMS)) addAll(sink, entry.split(' '), part, 'synonym');
  for (const [part, entry] of entriesOf(OWN_KINDS)) {
    const [broader = '', words = ''] = entry.split(': ');
    for (const word of words.split(' ')) sink.addBroader(sink.node(word, part), sink.node(broader, part));
  }
  for (const entry of OWN_DERIVATIONS.trim().split(/ \| |\n/)) {
    const [word = 0, ...derived] = entry
      .split(' ')
      .map((name) => sink.node(name.slice(0, -2), name.slice(-1) as WordClass));
    for (const other of derived) sink.addBoth(word, other, 'derived');
  }
  for (const entry of COUNTRIES.trim().split(/[;\n]/)) addCountry(sink, entry);
}

/** The entries of a list, each with its part of speech: lines that begin with it, entries divided by bars. */
function entriesOf(list: string): readonly (readonly [part: WordClass, entry: string])[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(2)
        .split(' | ')
        .map((entry) => [line.charAt(0) as WordClass, entry.trim()] as const),
    );
}

function addAll(sink: EdgeSink, words: readonly string[], part: WordClass, kind: Symmetric): void {
  const nodes = words.map((word) => sink.node(word, part));
  for (const a of nodes) for (const b of nodes) if (a < b) sink.addBoth(a, b, kind);
}

/** "Holland" and "Netherlands" mean the same; "Dutch" and "Dutchman" are of it. */
function addCountry(sink: EdgeSink, entry: string): void {
  const [names = [], words = []] = entry.split('|').map((side) => side.split(' '));
  addAll(sink, names, 'n', 'synonym');
  for (const word of words) {
    for (const name of names)
      for (const part of ['a', 'n'] as const) sink.addBoth(sink.node(name, 'n'), sink.node(word, part), 'derived');
    for (const other of words) sink.addBoth(sink.node(word, 'a'), sink.node(other, 'n'), 'derived');
  }
}
