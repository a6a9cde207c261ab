import { analysed } from '../analysedSentence';
import type { Ground } from '../grounds';
import { withoutReferences } from '../../text/references';
import { termsOf } from '../../text/terms';
import type { Sources } from '../sources';
import type { Statement } from '../statement';
import { gappedClauses } from '../syntax/ellipsis';
import { parsedFrom, type Node, type Parsed } from '../syntax/parsed';
import { dependentsOf, rootsOf } from '../syntax/roles';
import { isContent, windowOf, type ParsedGround, type Window } from '../syntax/window';
import { Comparer, type Comparison, type Loss } from './comparing';
import { isSaidInOrder } from './inOrder';
import { isEmptyWord } from './emptyWords';
import { related } from './relating';

/** What a passage says of a statement, part by part. */
export interface Account {
  /** The sentences that say some part, those that say most first. */
  readonly evidence: readonly Ground[];
  readonly losses: readonly Loss[];
  /** Which words of the statement were matched with which of the passage. */
  readonly pairs: Comparison['pairs'];
  readonly cost: number;
}

/** How many passages are read for one statement. Unit: passages. Default: 3. */
const PASSAGES_MOST = 3;

/** The account of the passage that says most of a statement; `undefined` where none can be read. */
export function accountOf(
  { claim, quantities, names }: Statement,
  ranked: readonly Ground[],
  sources: Pick<Sources, 'metadata'>,
): Account | undefined {
  const statement = parsedFrom(withoutReferences(claim.masked), { quantities, names });
  if (statement.nodes.length === 0) return undefined;
  let best: Account | undefined;
  for (const window of windowsOf(ranked, sources)) {
    const account = accountIn(statement, window);
    if (best === undefined || account.cost < best.cost) best = account;
  }
  return best;
}

function windowsOf(ranked: readonly Ground[], sources: Pick<Sources, 'metadata'>): readonly Window[] {
  const passages = [...new Set(ranked.map(({ passage }) => passage))].slice(0, PASSAGES_MOST);
  return passages.map((passage) => {
    const inPassage = ranked.filter((ground) => ground.passage === passage);
    const known = new Map(inPassage.map((ground) => [ground.sentence, ground]));
    const first = inPassage[0];
    return windowOf(
      passage.sentences.flatMap((sentence) => {
        const ground = known.get(sentence) ?? (first && { ...first, sentence, words: analysed(sentence), matches: [], coverage: 0 });
        return ground === undefined ? [] : parsedGround(ground).map((one) => ({ ground, sentence: one }));
      }),
      headsOf(passage, sources),
    );
  });
}

function headsOf({ document, locator }: Ground['passage'], sources: Pick<Sources, 'metadata'>): ReadonlySet<string> {
  const { title = '', author = '' } = sources.metadata(document) ?? {};
  return new Set(termsOf([title, author, ...(locator.heading ?? [])].join('\n')).map(({ term }) => term));
}

const remembered = new WeakMap<Ground['sentence'], readonly Parsed[]>();

/** A sentence, and the clauses that it leaves to the reader. */
function parsedGround({ sentence, words }: Ground): readonly Parsed[] {
  const known = remembered.get(sentence);
  if (known !== undefined) return known;
  const whole = parsedFrom(sentence.text, words);
  const parsed = [whole, ...gappedClauses(whole).map((clause) => parsedFrom(clause))];
  remembered.set(sentence, parsed);
  return parsed;
}

function accountIn(statement: Parsed, window: Window): Account {
  const comparer = new Comparer(window);
  const retold = window.grounds.find(({ sentence }) => isSaidInOrder(statement, sentence));
  if (retold !== undefined) return { evidence: [retold.ground], losses: [], pairs: [], cost: 0 };
  const relation = related(statement, comparer);
  if (relation?.losses.length === 0) return { evidence: evidenceOf(relation.pairs, window), losses: [], pairs: relation.pairs, cost: relation.cost };
  const comparisons = rootsOf(statement).map((root) => ofRoot(root, comparer));
  const losses = [...comparisons.flatMap((one) => one.losses)];
  const pairs = comparisons.flatMap((one) => one.pairs);
  const visited = new Set([...pairs.map(([claimed]) => claimed), ...losses.flatMap(({ node }) => partOf(node))]);
  const unseen = statement.nodes.filter(
    (node) => node.whole === node && isContent(node) && !isEmptyWord(node) && !visited.has(node),
  );
  for (const node of unseen) {
    const found = comparer.best(node);
    losses.push(...(found?.losses ?? [lostWith(node)]));
  }
  return {
    evidence: evidenceOf(pairs, window),
    losses,
    pairs,
    cost: comparisons.reduce((sum, { cost }) => sum + cost, 0),
  };
}

function evidenceOf(pairs: Comparison['pairs'], window: Window): readonly Ground[] {
  const used = new Set(pairs.map(([, found]) => found.sentence));
  return window.grounds.filter(({ sentence }) => used.has(sentence)).map(({ ground }: ParsedGround) => ground);
}

/** A main clause: what says most of it, or of its parts where nothing speaks of the whole. */
function ofRoot(root: Node, comparer: Comparer): Omit<Comparison, 'found'> {
  const whole = comparer.best(root);
  const parts = dependentsOf(root).filter(({ node, isUnderstood }) => isContent(node) && !isUnderstood);
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
