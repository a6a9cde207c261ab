import type { CheckId } from '../../model/verdict';
import { withoutReferences } from '../../text/references';
import type { Ground } from '../grounds';
import { quotedWordCount } from '../quotations';
import { QUOTED_WORDS_LEAST } from '../thresholds';
import type { Statement } from '../statement';
import { parsedFrom, type Node, type Parsed } from '../syntax/parsed';
import { dependentsOf, rootsOf } from '../syntax/roles';
import { isQuantifier } from '../phenomena/quantifier';
import { isCalled } from '../syntax/fullName';
import { formsOf } from '../syntax/formsOf';
import { mentionsOf } from '../syntax/mentions';
import { sameName } from '../syntax/sameName';
import { isContent } from '../syntax/content';
import type { Window } from '../syntax/window';
import type { ReadSources } from './earlier';
import { partsOfOthers } from './partsOfOthers';
import { Comparer, type Comparison } from './comparing';
import type { Loss } from './loss';
import { isEmptyWord } from './emptyWords';
import { saidInOrder } from './inOrder';
import { saidWithMovedPhrases } from './movedPhrases';
import { related } from './relating';
import { sameSentences } from './sameSentences';
import { windowsOf } from './windows';

/** What the passage that says most of a statement says of each of its parts. */
export interface Account {
  /** The sentences that say some part, in their order; empty where no passage is near enough to be read. */
  readonly evidence: readonly Ground[];
  /** The parts that are not said, or said otherwise; none where every part is said. */
  readonly losses: readonly Loss[];
  /** The sentences that were read. */
  readonly window: Window;
  /** Which words of the statement were matched with which of the passage. */
  readonly pairs: Comparison['pairs'];
  /** Grows with what is lost, and with how differently the rest is said; to choose by. */
  readonly cost: number;
}

/** The account of a statement; `undefined` where its sentence cannot be read or no passage is near enough. */
export function accountOf(statement: Statement, ranked: readonly Ground[], sources: ReadSources): Account | undefined {
  const { claim, quantities, names } = statement;
  // A block quote is compared word by word.
  if (claim.role === 'quote') return undefined;
  const parsed = parsedFrom(withoutQuotations(statement), { quantities, names });
  if (parsed.nodes.length === 0) return undefined;
  const forms = formsOf(parsed);
  let best: Account | undefined;
  for (const window of windowsOf(statement, ranked, sources)) {
    const account = accountInForms(forms, window);
    if (best === undefined || account.cost < best.cost) best = account;
    if (account.losses.length === 0) break;
  }
  return best;
}

/** The statement with one word in the place of what it quotes: those words are compared to the letter, elsewhere. */
function withoutQuotations({ claim, quotations }: Statement): string {
  let text = withoutReferences(claim.masked);
  for (const { start, end } of quotations.filter((one) => quotedWordCount(one) >= QUOTED_WORDS_LEAST))
    text = withoutThat(text.slice(0, start)) + 'this'.padEnd(end - start) + text.slice(end);
  return text;
}

/** "She wrote that “…”": with one word in the place of a clause it leads nothing in. */
const withoutThat = (before: string): string =>
  before.replace(/\bthat\s+[\"“„«‘'‹]?$/i, (that) => ' '.repeat(that.length));

/** The account of a statement as it is written, unless another form that says as much is said without a loss. */
function accountInForms([written, ...others]: readonly [Parsed, ...Parsed[]], window: Window): Account {
  const account = accountIn(written, window);
  if (account.losses.length === 0) return account;
  return others.map((form) => accountIn(form, window)).find(({ losses }) => losses.length === 0) ?? account;
}

function accountIn(statement: Parsed, window: Window): Account {
  const same = sameSentences(
    statement,
    window.grounds.map(({ sentence }) => sentence),
  );
  if (same.length > 0) return { evidence: evidenceOf(same, window), losses: [], pairs: same, window, cost: 0 };
  const comparer = new Comparer(window);
  const retold = isWhole(statement) ? retoldIn(statement, window) : undefined;
  if (retold !== undefined)
    return checked(statement, { ...retold, window, evidence: evidenceOf(retold.pairs, window) });
  const relation = related(statement, comparer);
  if (relation?.losses.length === 0)
    return checked(statement, { ...relation, window, evidence: evidenceOf(relation.pairs, window) }, true);
  const comparisons = rootsOf(statement)
    .flatMap(claimedBy)
    .map((root) => ofRoot(root, comparer));
  const losses = [...comparisons.flatMap((one) => one.losses)];
  const pairs = comparisons.flatMap((one) => one.pairs);
  const visited = new Set([...pairs.map(([claimed]) => claimed), ...losses.flatMap(({ node }) => partOf(node))]);
  const unseen = statement.nodes.filter(
    (node) =>
      node.whole === node &&
      isContent(node) &&
      !isEmptyWord(node) &&
      !isQuantifier(node) &&
      !visited.has(node) &&
      !isOfWriter(node),
  );
  // What states something has a verb: without one, grammar has not understood it.
  if (!statement.nodes.some(({ tag }) => tag === 'VERB' || tag === 'AUX'))
    losses.push(...rootsOf(statement).map(lostWith));
  for (const node of unseen) {
    const found = comparer.best(node);
    losses.push(...(found?.losses ?? [lostWith(node)]));
  }
  return checked(statement, {
    evidence: evidenceOf(pairs, window),
    losses,
    pairs,
    window,
    cost: comparisons.reduce((sum, { cost }) => sum + cost, 0),
  });
}

/** What is still being written says nothing yet: it has no verb, or ends with a word that leads on ("The meadows can"). */
const isWhole = ({ text, nodes }: Parsed): boolean =>
  nodes.some(({ tag }) => tag === 'VERB' || tag === 'AUX') &&
  (/[.!?]["”’)]{0,3}$/.test(text.trimEnd()) ||
    !/^(?:AUX|DET|ADP|CCONJ|SCONJ)$/.test(nodes.findLast(({ tag }) => tag !== 'PUNCT')?.tag ?? ''));

/** What one sentence says of a statement in the statement's own order. */
function retoldIn(statement: Parsed, window: Window): Omit<Comparison, 'found'> | undefined {
  for (const { sentence } of window.grounds) {
    const said = saidInOrder(statement, sentence) ?? saidWithMovedPhrases(statement, sentence);
    if (said !== undefined && [...said].every(([claimed, found]) => isWholeName(claimed, found, window)))
      return { pairs: [...said], losses: [], cost: 0 };
  }
  return undefined;
}

/** Whether a name that a source has by a part is told in full there. */
const isWholeName = (claimed: Node, found: Node, window: Window): boolean =>
  claimed.name === undefined ||
  found.name === undefined ||
  sameName(claimed.name, found.name) === 'whole' ||
  isCalled(claimed.name, found, mentionsOf(found, window), window);

function evidenceOf(pairs: Comparison['pairs'], window: Window): readonly Ground[] {
  const used = new Set(pairs.map(([, found]) => found.sentence));
  return window.grounds.filter(({ sentence }) => used.has(sentence)).map(({ ground }) => ground);
}

/** An account without what the source says of something else. */
function checked(statement: Parsed, account: Account, isRelation = false): Account {
  const lost = partsOfOthers(statement, account, isRelation).map(lostWith);
  if (lost.length === 0) return account;
  return { ...account, losses: [...account.losses, ...lost], cost: account.cost + lost.length };
}

/** "I think that …": what the writer thinks is what is to be held against the sources. */
function claimedBy(root: Node): readonly Node[] {
  const dependents = dependentsOf(root);
  const isWriters = dependents.some(({ role, node }) => role === 'subject' && /^(?:i|we)$/.test(node.form));
  const clauses = dependents.filter(({ role }) => role === 'clause').map(({ node }) => node);
  return isWriters && THINKING.has(root.lemma) && clauses.length > 0 ? clauses : [root];
}

const isOfWriter = ({ form, lemma, children }: Node): boolean =>
  /^(?:i|we)$/.test(form) || (THINKING.has(lemma) && children.some((child) => /^(?:i|we)$/.test(child.form)));

const THINKING: ReadonlySet<string> = new Set(['think', 'believe', 'know', 'suppose', 'find', 'hope', 'say', 'guess']);

/** A main clause: what says most of it, or of its parts where nothing speaks of the whole. */
function ofRoot(root: Node, comparer: Comparer): Omit<Comparison, 'found'> {
  const whole = comparer.best(root);
  const parts = dependentsOf(root).filter(
    ({ node, isUnderstood }) => isContent(node) && !isUnderstood && !isEmptyWord(node),
  );
  const each = parts.map(({ node }) => comparer.best(node) ?? { pairs: [], losses: [lostWith(node)], cost: 1 });
  const apart = {
    pairs: each.flatMap(({ pairs }) => pairs),
    losses: [{ node: root, kind: 'notSaid' as const }, ...each.flatMap(({ losses }) => losses)],
    cost: 2 + each.reduce((sum, { cost }) => sum + cost, 0),
  };
  return whole !== undefined && whole.cost <= apart.cost + parts.length ? whole : apart;
}

const lostWith = (node: Node): Loss => ({ node, kind: 'notSaid' });

/** A node and all that depends on it. */
const partOf = (node: Node): readonly Node[] => [node, ...node.children.flatMap(partOf)].map(({ whole }) => whole);

/** The account without the parts that rules speak of which the writer silenced; itself where there is none. */
export function withoutRules(account: Account, without: readonly CheckId[]): Account {
  const kept = account.losses.filter(({ node }) => !without.includes(ruleOf(node)));
  return kept.length === account.losses.length ? account : { ...account, losses: kept };
}

const ruleOf = ({ quantity, name }: Node): CheckId =>
  quantity !== undefined ? 'quantity' : name !== undefined ? 'name' : 'coverage';
