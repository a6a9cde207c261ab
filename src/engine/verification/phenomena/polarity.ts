import { isNotAll } from './quantifier';
import { isNoun } from '../syntax/neighbours';
import { clauseOf, dependentsOf } from '../syntax/roles';
import type { Node, Parsed } from '../syntax/parsed';

/**
 * Whether a predicate is denied: by "not" and its kind, by a subject or object with "no", by a verb that implies that what
 * follows did not happen (Karttunen 1971, implicative verbs), by a word with its own "not" ("unable", "lacks"); two
 * denials cancel each other.
 */
export const isDenied = (predicate: Node): boolean => denialsOf(predicate).length % 2 === 1;

/** The words that deny a predicate. */
function denialsOf(predicate: Node): readonly Node[] {
  const clause = clauseOf(predicate);
  const own = predicate.sentence.nodes.filter(
    (node) =>
      node.at < predicate.at &&
      (isYetTo(node) ? verbBehind(node) === predicate : NOT.has(node.lemma) && clauseOf(node) === clause) &&
      !isPartOfPhrase(node) &&
      !isSecondHalf(node),
  );
  const inArguments = dependentsOf(predicate)
    .filter(({ role, isUnderstood }) => role !== 'clause' && !isUnderstood)
    .flatMap(({ node }) => [
      ...(NOBODY.has(node.lemma) && node.meaning === node.lemma ? [node] : []),
      ...node.children.filter(({ lemma, relation }) => (lemma === 'no' && relation === 'det') || lemma === 'zero'),
      ...node.children.filter((child) => isNotAll(child)),
    ]);
  return [...own, ...inArguments, ...implied(predicate)];
}

const NOT: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'nor',
  'neither',
  'cannot',
  'no longer',
  'nowhere',
]);
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'nothing', 'none', 'neither', 'no-one']);

/** "Is yet to begin" says that it has not begun. */
const isYetTo = ({ lemma, sentence, at }: Node): boolean => lemma === 'yet' && sentence.nodes[at + 1]?.lemma === 'to';

const verbBehind = ({ sentence, at }: Node): Node | undefined =>
  sentence.nodes.slice(at + 2).find(({ tag }) => tag === 'VERB')?.whole;

/** "not only", "not least", "not all": no denial of what follows. */
const isPartOfPhrase = ({ sentence, at }: Node): boolean =>
  /^(?:only|just|merely|least|necessarily|all|every|everyone|everybody|both)$/.test(
    sentence.nodes[at + 1]?.lemma ?? '',
  );

/** "neither … nor" denies once. */
const isSecondHalf = ({ lemma, sentence: { nodes }, at }: Node): boolean =>
  lemma === 'nor' && nodes.slice(0, at).some((node) => node.lemma === 'neither');

function implied({ parent, relation }: Node): readonly Node[] {
  if (relation !== 'xcomp' || parent === undefined) return [];
  if (parent.lemma === 'able') return denialsOf(parent);
  return IMPLIES_NOT.has(parent.lemma) ? [parent, ...denialsOf(parent)] : [];
}

/** Verbs and adjectives whose infinitive did not happen. */
const IMPLIES_NOT: ReadonlySet<string> = new Set(
  'fail refuse decline neglect forget omit unable cease stop avoid'.split(' '),
);

/** "Mice but not rats", "unlike guests", "except for their leader": a noun that is named in order to leave it out. */
export function isExcluded(node: Node): boolean {
  if (!isNoun(node) && node.tag !== 'NUM') return false;
  const { nodes } = node.sentence;
  for (let place = node.at - 1; place >= 0; place -= 1) {
    const before = nodes[place];
    if (before === undefined) return false;
    if (EXCLUDING.has(before.lemma)) return true;
    if (before.lemma === 'not') return /^(?:CCONJ|PUNCT)$/.test(nodes[place - 1]?.tag ?? '');
    if (before.whole !== node && !/^(?:DET|ADJ|NUM|ADP|PRON)$/.test(before.tag)) return false;
  }
  return false;
}

const EXCLUDING: ReadonlySet<string> = new Set(['unlike', 'except', 'excluding', 'excepting', 'barring']);

/** Whether two sentences deny the same words in the same way: "need no repair" in both. */
export function haveSameDenials(a: Parsed, b: Parsed): boolean {
  const [own, other] = [deniedWords(a), deniedWords(b)];
  return own.length > 0 && own.join(' ') === other.join(' ');
}

/** Whether one of two forms of a sentence denies what the other does not: "not until 1931", "from 1931". */
export const denyOtherwise = (a: Parsed, b: Parsed): boolean => deniedWords(a).join(' ') !== deniedWords(b).join(' ');

const deniedWords = ({ nodes }: Parsed): readonly string[] =>
  nodes.flatMap((node, at) => (DENYING.has(node.lemma) ? [`${node.lemma} ${nodes[at + 1]?.lemma ?? ''}`] : [])).sort();

const DENYING: ReadonlySet<string> = new Set([...NOT, ...NOBODY, 'no', 'without']);
