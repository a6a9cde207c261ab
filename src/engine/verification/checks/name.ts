import { isNonEmpty } from '../../model/brand';
import { spanOf } from '../../model/span';
import type { Discrepancy } from '../../model/verdict';
import { namesOf, type Name } from '../../text/names';
import { termsOf } from '../../text/terms';
import { isCommonWord } from '../../grammar/dictionary';
import { areNameForms } from '../../text/wordForms';
import { sameName } from '../syntax/sameName';
import { slotOf } from '../slot';
import { abstains, type Check, type Grounds } from '../check';
import { areOfOneKind, isLeftToPronoun, isWorldRegion } from './nameKinds';
import { refutation, type Difference } from '../difference';
import { mayBeSpeaker } from '../firstPerson';
import { isInMasthead } from '../masthead';
import { shareMatched, type Ground } from '../grounds';
import type { Stretch } from '../../model/stretch';
import { isInside, type Statement } from '../statement';
import { ANCHOR_LEAST, CLOSE_ANCHOR_LEAST } from '../thresholds';

/** Asks whether the people, places and organisations of a statement are those of the sentences about the same thing. */
export const nameCheck: Check = {
  id: 'name',
  examine(statement, grounds) {
    const missing = statement.names.filter(
      (name) => !isCommonNoun(name) && (!isBacked(statement, name, grounds) || isReplaced(statement, name, grounds)),
    );
    const differences = missing.flatMap((name) => differenceFor(statement, name, grounds) ?? []);
    const refuted = refutation(differences);
    if (refuted !== undefined) return refuted;
    const unsupported = missing
      .filter(({ isDoubtful }) => !isDoubtful)
      .filter((name) => !isKnown(name, grounds) && !isOfMaker(name, grounds))
      .map(({ start, end }) => spanOf<'claim'>(start, end));
    return isNonEmpty(unsupported) ? { kind: 'doubts', evidence: [], unsupported } : abstains;
  },
};

/** "Studies", "Firms": a word that has its capital from the beginning of the sentence, where a dictionary has it without. */
const isCommonNoun = ({ isDoubtful, text }: Name): boolean => isDoubtful && isCommonWord(text);

/** Whether a sentence about the matter (or one beside it, or the source's title or author) has the name. */
function isBacked(statement: Statement, name: Name, { sentences, sources }: Grounds): boolean {
  return sentences.some((ground) => {
    if (shareMatched(statement, ground.matches, [name]) < ANCHOR_LEAST) return false;
    const { title = '', author = '' } = sources.metadata(ground.passage.document) ?? {};
    const around = sources
      .text(ground.passage.document)
      .slice(Math.max(0, ground.sentence.span.start - NEAR), ground.sentence.span.end + NEAR);
    return holds(`${title}\n${author}\n${around}`, name);
  });
}

/**
 * Whether a sentence that is nearly the statement has another name in its place, and no sentence about the matter has the
 * claimed one: that it stands somewhere around is then no support.
 */
function isReplaced(statement: Statement, name: Name, { sentences }: Grounds): boolean {
  const about = sentences.filter(({ matches }) => shareMatched(statement, matches, [name]) >= ANCHOR_LEAST);
  if (about.some(({ sentence }) => holds(sentence.text, name))) return false;
  return about.some(
    (ground) =>
      shareMatched(statement, ground.matches, [name]) >= IDENTICAL_LEAST &&
      counterpartOf(statement, name, ground) !== undefined,
  );
}

/** Least share of the rest of a statement in a sentence that says the same but for a name. */
const IDENTICAL_LEAST = 0.8;

/** The sentences around, in code units, that may hold the name which a sentence leaves to "she" or "the ministry". */
const NEAR = 300;

/** Whether the name stands anywhere in the sources that bear on the statement. */
const isKnown = (name: Name, { sentences }: Grounds): boolean =>
  sentences.some(({ sentence }) => holds(sentence.text, name));

/** Whether one of these sources says the name of itself, or of who speaks in it. */
const isOfMaker = (name: Name, { sentences, sources }: Grounds): boolean =>
  sentences.some(
    (ground) => isInMasthead(name, ground.passage.document, sources) || mayBeSpeaker(name, ground, sources),
  );

/** All of a name's words, a person's surname, its acronym, or the name that an acronym stands for. */
function holds(text: string, { terms, text: written }: Name): boolean {
  const present = termSetOf(text);
  const isPresent = (term: string): boolean => {
    if (present.has(term)) return true;
    for (const other of present) if (areNameForms(term, other)) return true;
    return false;
  };
  if (terms.every(isPresent) || namesOf(text).some((other) => sameName({ terms, text: written }, other) === 'whole'))
    return true;
  if (isPersonLike(written) && holdsSurname(text, terms)) return true;
  if (terms.length > 2 && isPresent(terms.map((term) => term.charAt(0)).join(''))) return true;
  return /^\p{Lu}{2,6}$/u.test(written) && initialsPattern(written).test(text);
}

/** The terms of a stretch of a source: each name of a statement asks the same few stretches. */
function termSetOf(text: string): ReadonlySet<string> {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const terms = new Set(termsOf(text).map(({ term }) => term));
  if (remembered.size >= REMEMBERED_MOST) remembered.clear();
  remembered.set(text, terms);
  return terms;
}

const remembered = new Map<string, ReadonlySet<string>>();
/** Bounds the memory of `remembered`: stretches of about 800 code units, 1 MB in all. */
const REMEMBERED_MOST = 200;

/** "Aske" stands for "Clement Aske", but "Lucian Aske" does not. */
function holdsSurname(text: string, terms: readonly string[]): boolean {
  const bearers = namesOf(text).filter((other) => other.terms.at(-1) === terms.at(-1));
  return bearers.some((other) => other.terms.length === 1 || other.terms[0] === terms[0]);
}

/** Two or three capitalised words and nothing else, as people are called: "Petra Lunde", not "Ministry of Land". */
const isPersonLike = (name: string): boolean => /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,2}\p{Lu}\p{Ll}+$/u.test(name);

const initialsPattern = (acronym: string): RegExp =>
  new RegExp(
    `\\b${Array.from(acronym, (letter) => `${letter}[\\p{L}-]+`).join('(?:\\s+(?:of|the|and|for|in))*\\s+')}`,
    'u',
  );

/** The name that stands in the claimed name's place in the best sentence about the same thing. */
function differenceFor(statement: Statement, name: Name, grounds: Grounds): Difference | undefined {
  const least = isKnown(name, grounds) || name.isDoubtful ? CLOSE_ANCHOR_LEAST : ANCHOR_LEAST;
  for (const ground of grounds.sentences) {
    if (shareMatched(statement, ground.matches, [name]) < least) continue;
    const found = counterpartOf(statement, name, ground) ?? authorInstead(name, ground, grounds);
    if (found !== undefined) return { ground, discrepancy: discrepancyFrom(name, found, ground) };
  }
  return undefined;
}

/** A name in a source; offsets are in the source's text. */
type FoundName = Pick<Name, 'start' | 'end' | 'text'>;

const discrepancyFrom = (name: Name, { start, end, text }: FoundName, { passage }: Ground): Discrepancy => ({
  kind: 'name',
  claimed: { span: spanOf<'claim'>(name.start, name.end), text: name.text },
  found: { document: passage.document, span: spanOf<'source'>(start, end), text },
});

/** A name of the sentence that the statement does not have: a variant of the claimed one, or one in its place. */
function counterpartOf(statement: Statement, name: Name, ground: Ground): FoundName | undefined {
  if (isWorldRegion(name) || isLeftToPronoun(statement, name, ground)) return undefined;
  const others = ground.words.names
    // A word may have its capital from the beginning of the sentence alone.
    .filter(({ isDoubtful }) => !isDoubtful || name.isDoubtful)
    .filter(({ terms }) => terms.some((term) => !isClaimed(statement, term)))
    .filter((other) => !isAliasOf(statement, name, ground, other))
    .filter((other) => areOfOneKind(name, statement.claim.masked, other, ground.sentence.text));
  const variants = others.filter((other) => isVariant(name, other));
  const candidates = variants.length > 0 ? variants : namesInPlace(statement, name, ground, others);
  const [found, second] = candidates;
  const at = ground.sentence.span.start;
  return found && second === undefined ? { start: at + found.start, end: at + found.end, text: found.text } : undefined;
}

/** Whether a name of the sentence was matched with words of the claimed one: the source says that both are one. */
const isAliasOf = ({ terms }: Statement, name: Name, { matches }: Ground, other: Name): boolean =>
  terms.some((term, at) => {
    const match = matches[at];
    const isOtherWord = match !== undefined && !areNameForms(match.term.term, term.term);
    return isOtherWord && isInside(term, [name]) && isInside(match.term, [other]);
  });

/** Names where the claimed one stands, in a sentence that says nearly the same. */
function namesInPlace(statement: Statement, name: Name, ground: Ground, others: readonly Name[]): readonly Name[] {
  const shared = statement.terms.filter(
    (term, at) => ground.matches[at] !== undefined && !isInside(term, [name]),
  ).length;
  if (shared < SHARED_LEAST || shareMatched(statement, ground.matches, [name]) < CLOSE_ANCHOR_LEAST) return [];
  const slot = slotOf(statement, missingPart(name, ground), ground);
  if (slot === undefined) return [];
  const isFilled = ground.words.terms.filter(
    (term) => isInside(term, [slot]) && !others.some((other) => isInside(term, [other])),
  );
  if (isFilled.length > 0) return [];
  return others.filter(({ start, end }) => start < slot.end && slot.start < end);
}

/** Fewest other terms that both sentences share: with one or two, any sentence about a thing has it in common. */
const SHARED_LEAST = 3;

const isClaimed = ({ terms }: Statement, term: string): boolean => terms.some((own) => areNameForms(own.term, term));

/** The same words but for one: "Clement Ashby" and "Clement Aske". */
const isVariant = ({ terms }: Pick<Name, 'terms'>, other: Pick<Name, 'terms'>): boolean =>
  terms.length > 1 &&
  terms.length === other.terms.length &&
  terms.filter((term, at) => term !== other.terms[at]).length === 1;

/** The words of a name that the sentence does not have. */
function missingPart(name: Name, { words }: Ground): Stretch {
  const missing = termsOf(name.text).filter(({ term }) => !words.terms.some((other) => areNameForms(term, other.term)));
  const [first, last] = [missing[0], missing.at(-1)];
  return first && last ? { start: name.start + first.start, end: name.start + last.end } : name;
}

/** The source's author under another surname or given name, when no source knows the claimed one. */
function authorInstead(name: Name, { passage }: Ground, grounds: Grounds): FoundName | undefined {
  const author = grounds.sources.metadata(passage.document)?.author;
  if (author === undefined || isKnown(name, grounds)) return undefined;
  const start = grounds.sources.text(passage.document).indexOf(author);
  if (start < 0 || !isVariant(name, { terms: termsOf(author).map(({ term }) => term) })) return undefined;
  return { start, end: start + author.length, text: author };
}
