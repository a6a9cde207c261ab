import { isNoun } from '../neighbours';
import type { Node, Parsed } from '../parsed';
import { isFinite, segmentsOf, withoutVerb } from '../sentenceSegments';

/**
 * What a sentence leaves to the reader when it says a clause again with other parts (gapping; Ross 1970, Quirk et al. 1985,
 * 13.92): "The kayak weighs 19 kg and the canoe 27 kg" says, too, that the canoe weighs 27 kg. Each is given as a sentence.
 */
export function gappedClauses(sentence: Parsed): readonly string[] {
  if (sentence.quantities.length < 2) return [];
  return withoutVerb(segmentsOf(sentence, isConjunction)).flatMap(
    ({ base, segment }) => gapped(sentence, base, segment) ?? [],
  );
}

/** "Less than five and a half" is one value. */
const isConjunction = ({ tag, quantity }: Node): boolean => tag === 'CCONJ' && quantity === undefined;

function gapped(sentence: Parsed, base: readonly Node[], rest: readonly Node[]): string | undefined {
  const verb = base.findIndex(isFinite);
  const model = partsOf(sentence, base.slice(verb + 1));
  const given = partsOf(sentence, rest);
  if (verb < 1 || model === undefined || given === undefined || model.before.some(isNoun)) return undefined;
  // "640 workers, 70 of them women" counts some of the same.
  if (given.phrase?.[1]?.tag === 'PRON') return undefined;
  const subject = given.before.some(isNoun) ? given.before : base.slice(0, verb);
  const value = valueText(model, given);
  if (value === undefined || (subject !== given.before && given.phrase === undefined)) return undefined;
  const isParticle = ({ relation, parent }: Node): boolean => relation === 'compound:prt' && parent === base[verb];
  const verbs = base.filter(
    (node, at) => at === verb || model.before.includes(node) || (at > verb && isParticle(node)),
  );
  return (
    `${textOf(sentence, subject)} ${textOf(sentence, verbs)} ${textOf(sentence, given.lead)} ${value} ${phraseText(sentence, model, given)}`
      .replace(/\s+/g, ' ')
      .trim() + '.'
  );
}

/** Some words around their value: what stands before it, what leads it in ("in", "every"), what is counted, a phrase behind. */
interface ValueParts {
  readonly before: readonly Node[];
  readonly lead: readonly Node[];
  readonly value: Parsed['quantities'][number];
  readonly counted: string;
  readonly phrase: readonly Node[] | undefined;
}

function partsOf({ quantities, text }: Parsed, nodes: readonly Node[]): ValueParts | undefined {
  const first = nodes[0];
  const last = nodes.at(-1);
  const value = quantities.find(
    ({ start, end }) => first !== undefined && last !== undefined && start >= first.start && end <= last.end,
  );
  if (value === undefined) return undefined;
  const before = nodes.filter(({ start }) => start < value.start);
  const led = before.findLastIndex(({ tag, lemma }) => tag !== 'DET' && tag !== 'ADP' && !LEADING.has(lemma)) + 1;
  const behind = nodes.filter(({ start }) => start >= value.end);
  const end = behind.findIndex(({ tag }) => tag === 'ADP');
  const counted = (end < 0 ? behind : behind.slice(0, end)).map((node) => text.slice(node.start, node.end)).join(' ');
  return {
    before: before.slice(0, led),
    lead: before.slice(led),
    value,
    counted,
    phrase: end < 0 ? undefined : behind.slice(end),
  };
}

const LEADING: ReadonlySet<string> = new Set(['every', 'each', 'about', 'some', 'only', 'nearly', 'around', 'over']);

/** The value with its unit or noun, which it may leave out; another noun is counted by itself and fills no gap. */
function valueText(model: ValueParts, given: ValueParts): string | undefined {
  if (model.value.kind !== given.value.kind) return undefined;
  if (given.value.kind === 'date') return given.value.text;
  if (given.counted !== '' && given.counted !== model.counted) return undefined;
  const [own, other] = [given.value, model.value];
  if (own.kind !== 'number' || other.kind !== 'number') return undefined;
  if (own.unit !== undefined && own.unit.id !== other.unit?.id) return undefined;
  const unit =
    own.unit === undefined && other.unit !== undefined
      ? other.text.replace(/^[\d.,\s]*(?:million|billion|thousand|hundred)?\s*/, '')
      : '';
  return `${own.text} ${unit} ${given.counted === '' ? model.counted : given.counted}`;
}

/** A phrase behind the value, with the noun that it leaves out: "on the blue" after "on the red line". */
function phraseText(sentence: Parsed, model: ValueParts, given: ValueParts): string {
  const phrase = given.phrase ?? (given.before.some(isNoun) ? model.phrase : undefined) ?? [];
  const head = model.phrase?.findLast(isNoun);
  const lacksNoun =
    phrase.length > 0 && !phrase.some((node) => isNoun(node) && node.tag !== 'PROPN') && phrase.at(-1)?.tag === 'ADJ';
  return `${textOf(sentence, phrase)}${lacksNoun && head ? ` ${head.text}` : ''}`;
}

const textOf = ({ text }: Parsed, nodes: readonly Node[]): string => {
  const [first, last] = [nodes[0], nodes.at(-1)];
  return first && last ? text.slice(first.start, last.end) : '';
};
