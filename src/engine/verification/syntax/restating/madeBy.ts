import type { Node, Parsed } from '../parsed';

/** What the maker of a work did to it. Source: the verbs that dictionaries use to explain each noun. */
const MAKING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    written:
      'novel novella book play poem essay memoir story biography autobiography screenplay script libretto column pamphlet',
    composed: 'opera symphony concerto sonata oratorio',
    directed: 'film movie documentary',
    painted: 'painting portrait fresco mural watercolour watercolor',
  }).flatMap(([done, works]) => works.split(' ').map((work) => [work, done] as const)),
);

/** "The Salt Road is a novel by Mirela Costa" says that it was written by her. */
export const madeBy = (sentence: Parsed): readonly string[] =>
  sentence.nodes.flatMap((work) => {
    const done = work.tag === 'NOUN' ? MAKING.get(work.lemma) : undefined;
    const maker = done === undefined ? undefined : makerOf(work, sentence);
    if (maker === undefined) return [];
    const subject = subjectOf(work, sentence) ?? `The ${work.text}`;
    return [`${subject} was ${done ?? ''} by ${maker}.`];
  });

/** The name behind "by", right behind the work. */
function makerOf(work: Node, { nodes }: Parsed): string | undefined {
  const by = nodes[work.at + 1];
  if (by?.text !== 'by') return undefined;
  const name = nodes.slice(by.at + 1, by.at + 8).find(({ tag }) => tag === 'PROPN')?.whole.name;
  return name === undefined || name.terms.length < 2 ? undefined : name.text;
}

/** What a copula says to be the work: the words before it. */
function subjectOf(work: Node, { nodes, text }: Parsed): string | undefined {
  const copula = nodes.find(({ relation, parent }) => relation === 'cop' && parent === work);
  return copula === undefined
    ? undefined
    : text
        .slice(0, copula.start)
        .replace(/\s\([^()]*\)/g, '')
        .trim();
}
