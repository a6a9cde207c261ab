import type { Node, Parsed } from '../parsed';

/**
 * "Not until" says from when on, and "from" that it was not so before (Karttunen 1974); "never without" is always with. Denials that
 * cancel each other are read out as what they come to.
 */
export const delays = (sentence: Parsed): readonly string[] => [
  ...notUntil(sentence, 'from'),
  ...from(sentence),
  ...neverWithout(sentence),
];

/** What a statement that something was not so until some time follows from: that it was so then. */
export const beginnings = (sentence: Parsed): readonly string[] => notUntil(sentence, 'in');

function notUntil({ text, nodes }: Parsed, instead: string): readonly string[] {
  const not = nodes.find(({ lemma, at }) => lemma === 'not' && nodes[at - 1]?.tag === 'AUX');
  const until = not && within(not, UNTIL);
  if (not === undefined || until === undefined) return [];
  return [
    `${text.slice(0, not.start)}${text.slice(not.end, until.start).trimStart()}${instead}${text.slice(until.end)}`,
  ];
}

function from({ text, nodes }: Parsed): readonly string[] {
  const be = nodes.find(({ lemma, tag }) => tag === 'AUX' && lemma === 'be');
  const since = be && within(be, /^from$/i);
  const isSpan = since !== undefined && nodes.slice(since.at).some((node) => END.test(node.text));
  if (be === undefined || since === undefined || isSpan) return [];
  if (nodes[since.at + 1]?.whole.quantity?.kind !== 'date') return [];
  return [`${text.slice(0, be.end)} not${text.slice(be.end, since.start)}until${text.slice(since.end)}`];
}

function neverWithout({ text, nodes }: Parsed): readonly string[] {
  const never = nodes.find(({ lemma, at }) => lemma === 'never' && nodes[at + 1]?.lemma === 'without');
  const [be, without] = [nodes[(never?.at ?? 0) - 1], nodes[(never?.at ?? 0) + 1]];
  if (never === undefined || be?.lemma !== 'be' || without === undefined) return [];
  return [`${text.slice(0, be.start)}always ${HAVING.get(be.text) ?? 'had'}${text.slice(without.end)}`];
}

/** A word behind another in its clause, with no denial between. */
function within({ sentence: { nodes }, at }: Node, wanted: RegExp): Node | undefined {
  const found = nodes.slice(at + 1).find(({ text }) => wanted.test(text) || BETWEEN.test(text));
  return found !== undefined && wanted.test(found.text) ? found : undefined;
}

const UNTIL = /^(?:until|till)$/i;
const END = /^(?:until|till|to)$/i;
const BETWEEN = /^(?:[,;:]|not|never|no)$/i;

const HAVING: ReadonlyMap<string, string> = new Map([
  ['is', 'has'],
  ['are', 'have'],
]);
