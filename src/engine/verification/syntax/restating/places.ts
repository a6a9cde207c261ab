import { hasCopula } from '../neighbours';
import { isKindOfPlace } from '../besides';
import type { Node, Parsed } from '../parsed';
import { namesAround } from '../placesAround';
import { capitalised, uncapitalised } from './capital';
import { PLACE_PREPOSITIONS } from './placePrepositions';

/** "Kolding is the largest town of the state of Sarn in Malvia", "lies in …": it is in Malvia. */
export function whereItLies({ text, nodes }: Parsed): readonly string[] {
  const [name] = nodes;
  const predicate = name?.whole.parent?.whole;
  const isSaid = predicate !== undefined && (predicate.lemma === 'lie' || hasCopula(predicate));
  if (name?.whole.name === undefined || !isSaid || !/^nsubj/.test(name.whole.relation)) return [];
  const places = [predicate, ...predicate.children.filter(({ relation }) => relation === 'conj')];
  return places
    .filter((place) => place.lemma === 'lie' || isKindOfPlace(place) || place.lemma === 'capital')
    .flatMap(namesAround)
    .map((place) => `${text.slice(name.whole.name?.start, name.whole.name?.end)} is in ${place.text}.`);
}

/** "… until 1974, when he resigned", "… to Selm, where it opened a theatre": the clause, with the date or the place it is told of. */
export function whenAndWhere({ text, quantities, names }: Parsed): readonly string[] {
  const dates = quantities.filter(({ kind }) => kind === 'date').map((one) => ({ ...one, clause: WHEN }));
  const places = names.map((one) => ({ ...one, clause: WHERE }));
  return [...dates, ...places].flatMap(({ end, text: words, clause }) => {
    const said = clause.exec(text.slice(end))?.[1];
    const bare = words.replace(/^(?:in|on|since|until|from|by|before|after)\s/i, '');
    const isDay = clause === WHEN && /\b\d{1,2}\b/.test(bare);
    return said === undefined ? [] : [`${capitalised(said)} ${isDay ? 'on' : 'in'} ${bare}.`];
  });
}

const WHEN = /^,? when ([^,;:]+)[,;.]/;
const WHERE = /^,? where ([^,;:]+)[,;.]/;

/**
 * "On the hill stands a chapel": behind a phrase of place, verbs of position and being come before their subject (Quirk et al.
 * 1985, 18.23).
 */
export function behindPlace({ text, nodes }: Parsed): readonly string[] {
  const [first] = nodes;
  if (first === undefined || !PLACE_PREPOSITIONS.has(first.text.toLowerCase())) return [];
  const verb = nodes.find((node, at) => POSITION.has(node.lemma) && isVerb(node) && isBeforeSubject(nodes, at));
  if (verb === undefined) return [];
  const place = text.slice(first.start, verb.start).trim();
  if (/[,;:]/.test(place)) return [];
  const subject = text
    .slice(verb.end)
    .replace(/[.!]\s*$/, '')
    .trim();
  return [`${capitalised(subject)} ${verb.text} ${uncapitalised(place)}.`];
}

/** Behind the noun of the phrase, not behind "that" or a subject of its own, and before a noun. */
function isBeforeSubject(nodes: readonly Node[], at: number): boolean {
  const [before, next] = [nodes[at - 1], nodes[at + 1]];
  const isBehindNoun =
    before !== undefined && (before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'VERB');
  return isBehindNoun && next !== undefined && OPENING.has(next.tag) && !/^(?:not|it|there)$/i.test(next.text);
}

const isVerb = ({ tag }: Node): boolean => tag === 'VERB' || tag === 'AUX';
const POSITION: ReadonlySet<string> = new Set('be stand lie sit hang rise live flow run come'.split(' '));
const OPENING: ReadonlySet<string> = new Set(['DET', 'PROPN', 'NUM', 'NOUN', 'ADJ']);
