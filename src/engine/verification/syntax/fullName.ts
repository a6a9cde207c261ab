import type { Name } from '../../text/names';
import type { Node } from './parsed';
import { sameName } from './sameName';
import type { Window } from './window';

/**
 * Whether a name that a source has by a part is the one that is meant: it was told in full before, and last of all who share
 * its last word: "Tomas Varga … Varga ran the mine". Where nobody was, whether all its words stand at the head of the source
 * or in other mentions.
 */
export function isCalled(name: Name, found: Node, others: readonly Node[], window: Window): boolean {
  const told = lastInFull(found, window);
  if (told.length > 0) return told.every((other) => sameName(name, other) === 'whole');
  const before = new Set(window.before(found.sentence));
  const earlier = others.filter(({ sentence }) => sentence === found.sentence || before.has(sentence));
  const known = new Set([...window.heads, ...earlier.flatMap((other) => other.name?.terms ?? [])]);
  return name.terms.every((term) => known.has(term));
}

/** The names in the nearest sentence before that have the found name and more words; two where it is left open which is meant. */
function lastInFull({ name, sentence, start }: Node, { before }: Window): readonly Name[] {
  if (name === undefined) return [];
  const isFuller = (other: Name): boolean =>
    other.terms.length > name.terms.length && sameName(name, other) === 'whole';
  const own = sentence.names.filter((other) => other.end <= start && isFuller(other));
  if (own.length > 0) return own;
  for (const { names } of before(sentence)) {
    const full = names.filter(isFuller);
    if (full.length > 0) return full;
  }
  return [];
}
