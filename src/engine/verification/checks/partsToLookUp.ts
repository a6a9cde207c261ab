import { spanOf, type Span } from '../../model/span';
import { isStopWord } from '../../text/stopWords';
import { compareQuantities } from '../../text/values/compareQuantities';
import type { Quantity } from '../../text/values/quantity';
import type { Account } from '../account/account';
import type { Loss } from '../account/loss';
import type { Grounds } from '../check';
import { mayBeSpeaker } from '../firstPerson';
import { isInMasthead } from '../masthead';
import { isInside, type Statement } from '../statement';
import { likenessOf } from '../syntax/likeness';
import type { Node } from '../syntax/parsed';
import { sameName } from '../syntax/sameName';

// Of the parts that a passage does not say, those that a writer is told of: a hint must be worth looking up.

/** The one thing that is not said where nearly all else is; else the names and the values that no sentence has. */
export function partsToLookUp(
  lost: readonly Node[],
  statement: Statement,
  grounds: Grounds,
  account: Account,
): readonly Node[] {
  const telling = lost.filter((node) => isTelling(node, statement, account) && !isOfLight(node, lost));
  const ofMakers = telling.filter((node) => isMaker(node, grounds, account));
  const isOneThing =
    telling.some(isThing) &&
    ofMakers.length === 0 &&
    spansOf(telling, statement.claim.masked).length === 1 &&
    lost.every((node) => telling.some((part) => isBesideIn(node, part)) || !hasWordFor(node, account));
  const counted = account.losses
    .filter(isOtherCounted)
    .flatMap(({ node }) => (hasWordFor(node, account) ? [] : [node]));
  if (counted.some((node) => lost.includes(node))) return counted;
  return (isOneThing ? telling : telling.filter(isToLookUp)).filter(
    (node) => !ofMakers.includes(node) && !isStatedWithin(node, account) && !isStatedElsewhere(node, grounds, account),
  );
}

/**
 * Whether a part that was not found tells a writer where to look: no full stop, which grammar took for a part; no word that
 * says little by itself; no unit, whose figure is compared; nothing that the passage has a word for.
 */
export const isTelling = (node: Node, { quantities }: Statement, account: Account): boolean =>
  node.tag !== 'PUNCT' &&
  // "€1.2m": a letter is part of a sign.
  node.text.length > 1 &&
  !isLight(node) &&
  !isShell(node) &&
  !(node.quantity === undefined && isInside(node, quantities)) &&
  !hasWordFor(node, account);

/** Of one phrase: "35 deaths". */
const isBesideIn = (node: Node, part: Node): boolean =>
  node === part || node.parent?.whole === part || part.parent?.whole === node;

/** A name or a value: a writer finds it in the source, or does not. */
const isToLookUp = ({ name, quantity }: Node): boolean =>
  quantity !== undefined || (name !== undefined && !name.isDoubtful);

/** A thing that is named where all else is said ("brewery"); verbs and what says more of a word have too many others for them. */
const isThing = ({ tag }: Node): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'DET';

/** Pronouns, and verbs that say little without what they go with (Quirk et al. 1985, 17.51: eventive objects). */
const isLight = ({ tag, form, lemma }: Node): boolean =>
  (tag === 'PRON' && isStopWord(form)) || ((tag === 'VERB' || tag === 'AUX') && LIGHT.has(lemma));

/** "have room": what a verb that says little takes up, where the passage has another verb. */
const isOfLight = ({ relation, parent, name }: Node, lost: readonly Node[]): boolean =>
  relation === 'obj' &&
  name === undefined &&
  parent !== undefined &&
  isLight(parent.whole) &&
  lost.includes(parent.whole);

const LIGHT: ReadonlySet<string> = new Set(
  'be have do make take give get go come put set keep let lie stand mean become seem happen want tell say call need'.split(
    ' ',
  ),
);

/** "The trouble lies in the channel": a noun that only leads in what it stands for. */
const isShell = ({ relation, lemma, parent }: Node): boolean =>
  relation.startsWith('nsubj') &&
  SHELL_NOUNS.has(lemma) &&
  parent !== undefined &&
  (LEADING_VERBS.has(parent.whole.lemma) || parent.whole.children.some((child) => child.relation === 'cop'));

/** Our choice of the nouns of Schmid, "English Abstract Nouns as Conceptual Shells" (2000), that head "the N is …". */
const SHELL_NOUNS: ReadonlySet<string> = new Set(
  'trouble problem difficulty catch snag question answer point fact truth thing reason upshot result lesson secret trick key aim idea irony difference advantage drawback danger risk hope fear news rule exception consequence explanation cause'.split(
    ' ',
  ),
);

const LEADING_VERBS: ReadonlySet<string> = new Set('be lie come rest remain begin start consist'.split(' '));

/** "35 deaths" where the source has "35 cases". */
const isOtherCounted = ({ node, kind, found }: Loss): boolean =>
  kind === 'otherwise' &&
  found !== undefined &&
  valuesOf(node).some((own) => valuesOf(found).some((other) => compareQuantities(own, other) === 'agrees'));

const valuesOf = (noun: Node): readonly Quantity[] =>
  noun.children.flatMap(({ relation, whole: { quantity } }) =>
    relation === 'nummod' && quantity !== undefined ? [quantity] : [],
  );

/** Whether any word of the passage can say a part, or its title and its headings say whose it is. */
const hasWordFor = (node: Node, { window }: Account): boolean =>
  (node.relation === 'nmod:poss' && node.name?.terms.every((term) => window.heads.has(term)) === true) ||
  window.nodes.some((other) => {
    const likeness = likenessOf(node, other);
    return likeness !== undefined && !likeness.isOpposite;
  });

/** "twelve months" where the passage has "up to twelve months". */
const isStatedWithin = ({ quantity }: Node, { window }: Account): boolean =>
  quantity?.kind === 'number' &&
  window.nodes.some(
    ({ quantity: other }) =>
      other?.kind === 'number' &&
      other.bound !== quantity.bound &&
      compareQuantities({ ...quantity, bound: undefined }, { ...other, bound: undefined }) === 'agrees',
  );

/**
 * Whether a sentence beside the passage that bears on the statement has a name or a value: there is nothing to look up. But who
 * acts, where and when, must be said of the act.
 */
const isStatedElsewhere = ({ name, quantity, relation }: Node, { sentences }: Grounds, { window }: Account): boolean =>
  sentences
    .filter((ground) => ground.coverage >= BEARING_LEAST && !window.grounds.some((read) => read.ground === ground))
    .some(
      ({ words }) =>
        (name !== undefined &&
          BESIDE_NOUNS.test(relation) &&
          words.names.some((other) => sameName(name, other) === 'whole')) ||
        (quantity?.kind === 'number' &&
          words.quantities.some((other) => compareQuantities(quantity, other) === 'agrees')),
    );

/** By whom and for whom the source was made, or who may speak in it. But who acts must be said of the act. */
const isMaker = ({ name, relation, parent }: Node, { sources }: Grounds, { window }: Account): boolean =>
  name !== undefined &&
  window.grounds.some(
    ({ ground }) =>
      mayBeSpeaker(name, ground, sources) ||
      ((!relation.startsWith('nsubj') || REPORTING.has(parent?.whole.lemma ?? '')) &&
        isInMasthead(name, ground.passage.document, sources)),
  );

/** "Theo Lindqvist recommends": what authors do in what they write. */
const REPORTING: ReadonlySet<string> = new Set(
  'say write report recommend advise argue claim find conclude warn suggest propose note state explain believe think estimate show describe call urge'.split(
    ' ',
  ),
);

/** Least share of a statement's terms, by weight, in a sentence that bears on it. Unit: 0 to 1. Source: one word in four. */
const BEARING_LEAST = 0.25;

/** Relations of what says more of a noun. */
const BESIDE_NOUNS = /^(?:appos|flat|compound|conj|nmod|parataxis)/;

/** Where parts stand: of a value with its figure and its unit. */
export const spansOf = (nodes: readonly Node[], masked: string): readonly Span<'claim'>[] =>
  joinedSpans(
    nodes.map(({ quantity, ...node }) => spanOf<'claim'>(quantity?.start ?? node.start, quantity?.end ?? node.end)),
    masked,
  );

/** Neighbouring stretches as one: "thieves, pesticides, moths and bailiffs". */
function joinedSpans(spans: readonly Span<'claim'>[], masked: string): readonly Span<'claim'>[] {
  const joined: Span<'claim'>[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const isBeside =
      last !== undefined && /^(?:[\s,]|\band\b|\bor\b|\bof\b|\bthe\b|\ba\b)*$/.test(masked.slice(last.end, span.start));
    if (last !== undefined && isBeside)
      joined[joined.length - 1] = spanOf<'claim'>(last.start, Math.max(last.end, span.end));
    else joined.push(span);
  }
  return joined;
}
