import type { Name } from '../../text/names';
import { sameName } from './sameName';
import type { Node, Parsed } from './parsed';
import { dependentsOf, prepositionOf, rootsOf } from './roles';
import { besides } from './besides';
import { isDefinite } from './mentions';
import type { Window } from './window';

/**
 * What a bare definite noun points to where its window does not say: what was told to be one above ("Lodestar is a film …
 * The film …"), or what the source is about, as its title names it (first mention: Hawkins 1978, associative and larger
 * situation uses; here only nouns that a title can name).
 */
export function toldBefore(noun: Node, window: Window): readonly Node[] {
  if (!isBareDefinite(noun)) return [];
  for (const sentence of window.before(noun.sentence)) {
    const same = sentence.nodes.filter((node) => node.lemma === noun.lemma && node.tag === 'NOUN');
    const named = same.flatMap(besides);
    if (named.length > 0 || same.some((node) => !isBareDefinite(node))) return named;
    if (same.length > 0) continue;
    if (sentence === window.title) return WORKS.has(noun.lemma) || PLACES.has(noun.lemma) ? namedIn(sentence) : [];
    if (!WORKS.has(noun.lemma) && isAboutAnother(sentence)) return [];
  }
  return [];
}

/** "The film", with nothing said to tell it from another. */
const isBareDefinite = (noun: Node): boolean =>
  noun.tag === 'NOUN' && isDefinite(noun) && dependentsOf(noun).every(({ isUnderstood }) => isUnderstood);

const namedIn = ({ nodes }: Parsed): readonly Node[] => nodes.filter(({ name }) => name !== undefined);

/** The title of a source, where it is a name whole. */
export function titledWith(name: Name, { title }: Window): Node | undefined {
  const [node] = title === undefined ? [] : namedIn(title);
  const isSame =
    node?.name !== undefined && sameName(name, node.name) === 'whole' && sameName(node.name, name) === 'whole';
  return isSame ? node : undefined;
}

/** Whether a sentence is about something that it names: a club or a town that is spoken of next may be that. */
const isAboutAnother = (sentence: Parsed): boolean =>
  rootsOf(sentence).some((root) => sentence.nodes.some((node) => isTopicOf(node, root)));

const isTopicOf = (node: Node, root: Node): boolean =>
  node.name !== undefined && node.at < root.at && prepositionOf(node) === '';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Works that sources are named after; sentences about them are mostly about persons. */
const WORKS = words(
  `film movie book novel album song single track series show game play opera musical painting poem story magazine newspaper
  programme program documentary sitcom soundtrack`,
);

/** Bodies and places that sources are named after. */
const PLACES = words(
  `band group club team company firm organisation organization party union university college school museum hospital theatre
  church cathedral castle bridge station airport ship railway festival league championship tournament charity agency bank brand
  city town village county province island country state river lake mountain park region district`,
);
