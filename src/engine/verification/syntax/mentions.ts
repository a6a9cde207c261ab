import { antecedentsOf } from './antecedents';
import { besides, namedPlace } from './besides';
import { isPronoun } from './pronouns';
import { dependentsOf } from './roles';
import type { Node } from './parsed';
import { sameName } from './sameName';
import type { Window } from './window';

/**
 * Other words of a window that mean the same as a word: its apposition, the noun before a pronoun, the same thing named
 * earlier. Pronouns are resolved to subjects first: who is spoken of stays who is spoken of (Hobbs 1978; centering,
 * Grosz, Joshi and Weinstein 1995).
 */
export function mentionsOf(node: Node, window: Window): readonly Node[] {
  const found = [node, ...besides(node), ...antecedentOfWhose(node)];
  if (isPronoun(node)) {
    for (const antecedent of antecedentsOf(node, window))
      found.push(antecedent, ...besides(antecedent), ...namesakes(antecedent, window));
  }
  return [...new Set([...found, ...namesakes(node, window)])];
}

/** "a judge whose brother …": the judge's. */
function antecedentOfWhose({ form, parent }: Node): readonly Node[] {
  const noun = form === 'whose' ? parent?.whole.parent?.whole.parent?.whole : undefined;
  return noun === undefined ? [] : [noun, ...besides(noun)];
}

/** The same name, or the same noun with "the", elsewhere in the window. */
function namesakes(node: Node, { nodes }: Window): readonly Node[] {
  const { name } = node;
  if (name !== undefined)
    return nodes.filter(
      (other) =>
        other.name !== undefined &&
        other !== node &&
        sameName(name, other.name) !== undefined &&
        haveSameNumber(node, other),
    );
  if (node.tag !== 'NOUN' || node.quantity !== undefined || !isDefinite(node) || namedPlace(node).length > 0) return [];
  return nodes
    .filter((other) => other.lemma === node.lemma && other.tag === 'NOUN' && isEarlier(other, node))
    .filter((other) => isNoOther(node, other))
    .flatMap((other) => [other, ...besides(other)]);
}

/** "Flight 93" and "Flight 95" are two. */
const haveSameNumber = (a: Node, b: Node): boolean => {
  const [own, other] = [numberBeside(a), numberBeside(b)];
  return own === other || own === undefined || other === undefined;
};

const numberBeside = ({ children, quantity }: Node): string | undefined =>
  quantity?.kind === 'label' ? quantity.label.number : children.find(({ tag }) => tag === 'NUM')?.text;

/** "The club" may be the sailing club; the rowing club is not. */
function isNoOther(node: Node, earlier: Node): boolean {
  const own = qualitiesOf(node);
  const before = new Set(qualitiesOf(earlier));
  return own.every((quality) => before.has(quality));
}

const qualitiesOf = (node: Node): readonly string[] =>
  dependentsOf(node).flatMap(({ role, node: { lemma }, isUnderstood }) =>
    (role === 'modifier' || role === 'possessor') && !isUnderstood ? [lemma] : [],
  );

export const isDefinite = ({ children }: Node): boolean =>
  children.some(({ relation, lemma, tag }) => (relation === 'det' && DEFINITE.has(lemma)) || tag === 'PRON');

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

const isEarlier = (a: Node, b: Node): boolean => a.sentence !== b.sentence || a.at < b.at;
