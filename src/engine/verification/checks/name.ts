import { isNonEmpty } from '../../model/brand';
import { spanOf } from '../../model/span';
import type { Discrepancy } from '../../model/verdict';
import type { Name } from '../../text/names';
import { termsOf } from '../../text/terms';
import { slotOf } from '../slot';
import { abstains, type Check } from '../check';
import { evidenceFrom, shareMatched, type Ground, type Grounds } from '../grounds';
import type { Statement } from '../statement';
import { ANCHOR_LEAST, CLOSE_ANCHOR_LEAST } from '../thresholds';

/** Asks whether the people, places and organisations of a statement are those of the sentences about the same thing. */
export const nameCheck: Check = {
  id: 'name',
  examine(statement, grounds) {
    const missing = statement.names.filter((name) => !isBacked(statement, name, grounds));
    const differences = missing.flatMap((name) => differenceFor(statement, name, grounds) ?? []);
    const discrepancies = differences.map(({ discrepancy }) => discrepancy);
    const evidence = [...new Set(differences.map(({ ground }) => ground))].map(evidenceFrom);
    if (isNonEmpty(discrepancies) && isNonEmpty(evidence)) return { kind: 'refutes', discrepancies, evidence };
    const unsupported = missing
      .filter(({ isDoubtful }) => !isDoubtful)
      .filter((name) => !isKnown(name, grounds))
      .map(({ start, end }) => spanOf<'claim'>(start, end));
    return isNonEmpty(unsupported) ? { kind: 'doubts', evidence: [], unsupported } : abstains;
  },
};

/** Whether a sentence about the matter (or one beside it, or the source's title or author) has the name. */
function isBacked(statement: Statement, name: Name, { sentences, sources }: Grounds): boolean {
  return sentences.some((ground) => {
    if (shareMatched(statement, ground.matches, [spanOf<'claim'>(name.start, name.end)]) < ANCHOR_LEAST) return false;
    const { title = '', author = '' } = sources.metadata(ground.passage.document) ?? {};
    const around = sources
      .text(ground.passage.document)
      .slice(Math.max(0, ground.sentence.span.start - NEAR), ground.sentence.span.end + NEAR);
    return holds(`${title}\n${author}\n${around}`, name);
  });
}

/** The sentences around, in code units, that may hold the name which a sentence leaves to "she" or "the ministry". */
const NEAR = 300;

/** Whether the name stands anywhere in the sources that bear on the statement. */
const isKnown = (name: Name, { sentences }: Grounds): boolean =>
  sentences.some(({ sentence }) => holds(sentence.text, name));

/** All of a name's words, its last word (a surname), its acronym, or the name that an acronym stands for. */
function holds(text: string, { terms, text: written }: Name): boolean {
  const present = new Set(termsOf(text).map(({ term }) => term));
  if (terms.every((term) => present.has(term))) return true;
  const last = terms.at(-1);
  if (terms.length > 1 && last !== undefined && present.has(last)) return true;
  if (terms.length > 1 && present.has(terms.map((term) => term.charAt(0)).join(''))) return true;
  return /^\p{Lu}{2,6}$/u.test(written) && initialsPattern(written).test(text);
}

const initialsPattern = (acronym: string): RegExp =>
  new RegExp(
    `\\b${[...acronym].map((letter) => `${letter}[\\p{L}-]+`).join('(?:\\s+(?:of|the|and|for|in))*\\s+')}`,
    'u',
  );

/** The name that stands in the claimed name's place in the best sentence about the same thing. */
function differenceFor(
  statement: Statement,
  name: Name,
  grounds: Grounds,
): { ground: Ground; discrepancy: Discrepancy } | undefined {
  const least = isKnown(name, grounds) || name.isDoubtful ? CLOSE_ANCHOR_LEAST : ANCHOR_LEAST;
  for (const ground of grounds.sentences) {
    if (shareMatched(statement, ground.matches, [spanOf<'claim'>(name.start, name.end)]) < least) continue;
    const found = counterpartOf(statement, name, ground);
    if (found === undefined) continue;
    const at = ground.sentence.span.start;
    return {
      ground,
      discrepancy: {
        kind: 'name',
        claimed: { span: spanOf<'claim'>(name.start, name.end), text: name.text },
        found: {
          document: ground.passage.document,
          span: spanOf<'source'>(at + found.start, at + found.end),
          text: found.text,
        },
      },
    };
  }
  return undefined;
}

/** A name of the sentence that the statement does not have, between the same neighbours as the claimed one. */
function counterpartOf(statement: Statement, name: Name, ground: Ground): Name | undefined {
  const claimed = new Set(statement.names.flatMap(({ terms }) => terms));
  const slot = slotOf(statement, name, ground);
  if (slot === undefined) return undefined;
  const inSlot = ground.words.names.filter(
    ({ start, end, terms }) => start >= slot.start && end <= slot.end && !terms.some((term) => claimed.has(term)),
  );
  return inSlot.length === 1 ? inSlot[0] : undefined;
}
