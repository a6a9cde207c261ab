import { dependentsOf, isPassive, rootsOf } from './roles';
import type { Node } from './parsed';
import { sameName } from './sameName';
import type { Window } from './window';

/**
 * Other words of a window that mean the same as a word: its apposition, the noun before a pronoun, the same thing named
 * earlier. Pronouns are resolved to subjects first: who is spoken of stays who is spoken of (Hobbs 1978; centering,
 * Grosz, Joshi and Weinstein 1995).
 */
export function mentionsOf(node: Node, window: Window): readonly Node[] {
  const found = [node, ...besides(node)];
  if (isPronoun(node)) {
    const antecedent = antecedentOf(node, window);
    if (antecedent !== undefined) found.push(antecedent, ...besides(antecedent), ...namesakes(antecedent, window));
  }
  return [...new Set([...found, ...namesakes(node, window)])];
}

/** Appositions, either way: "the mayor, Henrik Roos". */
function besides(node: Node): readonly Node[] {
  const own = dependentsOf(node).flatMap(({ role, node: other }) => (role === 'apposition' ? [other] : []));
  return node.relation === 'appos' && node.parent ? [...own, node.parent.whole] : own;
}

/** Personal and possessive pronouns of the third person. */
export const isPronoun = ({ tag, form }: Node): boolean => tag === 'PRON' && THIRD.has(form);

const THIRD: ReadonlySet<string> = new Set(
  'he him his she her hers it its they them their theirs himself herself itself themselves this these that those one ones both'.split(' '),
);
const PLURAL: ReadonlySet<string> = new Set('they them their theirs these those both themselves'.split(' '));
const PERSONAL: ReadonlySet<string> = new Set('he him his she her hers himself herself'.split(' '));

/** The noun that a pronoun most likely stands for. */
export function antecedentOf(pronoun: Node, window: Window): Node | undefined {
  const place = window.placeOf(pronoun.sentence);
  const here = subjectsOf(pronoun).filter((one) => one.at < pronoun.at && fits(pronoun, one));
  if (here[0] !== undefined) return here[0];
  for (let at = place - 1; at >= Math.max(0, place - 2); at -= 1) {
    const sentence = window.grounds[at]?.sentence;
    if (sentence === undefined) continue;
    const roots = [...rootsOf(sentence)].reverse();
    const subject = roots.flatMap(subjectOf).find((one) => fits(pronoun, one));
    if (subject !== undefined) {
      if (!isPronoun(subject)) return subject;
      return antecedentOf(subject, window);
    }
    const other = roots.flatMap(dependentsOf).find(({ role, node }) => role === 'object' && fits(pronoun, node));
    if (other !== undefined) return other.node;
  }
  return undefined;
}

/** Subjects of the clauses that a word stands in, from its own outwards. */
function subjectsOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  for (let at: Node | undefined = node.parent; at !== undefined; at = at.parent) found.push(...subjectOf(at));
  return found.filter((one) => one !== node.whole);
}

const subjectOf = (verb: Node): readonly Node[] =>
  dependentsOf(verb).flatMap(({ role, node }) => (role === (isPassive(verb) ? 'object' : 'subject') ? [node] : []));

/** Number, and whether it can be a person, as far as words tell. */
function fits(pronoun: Node, noun: Node): boolean {
  if (noun.quantity?.kind === 'date' || noun.tag === 'VERB') return false;
  if (isPronoun(noun)) return PLURAL.has(pronoun.form) === PLURAL.has(noun.form);
  const isPlural = noun.fine === 'NNS' || noun.fine === 'NNPS' || noun.children.some(({ relation }) => relation === 'conj');
  if (PLURAL.has(pronoun.form)) return isPlural || (noun.name !== undefined && pronoun.form.startsWith('the'));
  return PERSONAL.has(pronoun.form) ? !isPlural : !isPlural;
}

/** The same name, or the same noun with "the", elsewhere in the window. */
function namesakes(node: Node, { nodes }: Window): readonly Node[] {
  const { name } = node;
  if (name !== undefined) return nodes.filter((other) => other.name !== undefined && other !== node && sameName(name, other.name));
  if (node.tag !== 'NOUN' || !isDefinite(node)) return [];
  return nodes.filter((other) => other.lemma === node.lemma && other.tag === 'NOUN' && other !== node && isEarlier(other, node));
}

const isDefinite = ({ children }: Node): boolean =>
  children.some(({ relation, lemma, tag }) => (relation === 'det' && DEFINITE.has(lemma)) || tag === 'PRON');

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

const isEarlier = (a: Node, b: Node): boolean => a.sentence !== b.sentence || a.at < b.at;
