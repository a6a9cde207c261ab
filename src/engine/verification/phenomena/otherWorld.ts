import { prepositionOf, rootsOf } from '../syntax/roles';
import type { Node, Parsed } from '../syntax/parsed';

/**
 * Whether a statement says of the world what its source says of another one (world-creating expressions, McCawley
 * 1978): "In the novel The Ninth Key, there is a female abbot", "in theory", "according to legend". What is said of a work
 * itself, or of who made it, holds in the world, too: "In her novel Holt argues …", "In the film Roos plays …".
 */
export const leavesItsWorld = (claimed: Parsed, found: Parsed): boolean =>
  (opensWorld(found) || (isExistential(claimed) && found.nodes.some(isInWork))) &&
  !claimed.nodes.some(({ lemma }) => WORLDS.has(lemma)) &&
  !rootsOf(claimed).some(({ lemma }) => OF_WORKS.has(lemma));

/** Whether a phrase at the beginning says in which world the sentence holds. */
function opensWorld({ nodes }: Parsed): boolean {
  const start = nodes.findIndex(({ text }) => /^\p{L}/u.test(text));
  const phrase = nodes.slice(start, start + OPENING_MOST);
  const end = phrase.findIndex(({ text, tag }) => text === ',' || tag === 'AUX');
  const opening = end < 0 ? phrase : phrase.slice(0, end);
  const [first, second] = opening;
  if (/^according$/i.test(first?.text ?? '')) return opening.some(({ lemma }) => TOLD.has(lemma));
  if (first?.lemma !== 'in' && first?.lemma !== 'on') return false;
  return THOUGHT.has(second?.lemma ?? '') || opening.some((node) => isWork(node) || TOLD.has(node.lemma));
}

/** "There is a female abbot in the story": what there is there need not be here. */
const isExistential = ({ nodes }: Parsed): boolean => nodes.some(({ relation }) => relation === 'expl');
const isInWork = (node: Node): boolean => isWork(node) && prepositionOf(node.whole) === 'in';

/** Words of the opening phrase that are looked at. Unit: words. Default: 9. Source: "In the 2015 Spanish animated adventure film". */
const OPENING_MOST = 9;

/** "the film Red Harbour", not "the film industry". */
const isWork = ({ lemma, sentence, at }: Node): boolean => {
  const next = sentence.nodes[at + 1];
  return MADE.has(lemma) && (next?.tag !== 'NOUN' || next.name !== undefined || /^\p{Lu}/u.test(next.text));
};

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Works that make a world of their own; "series" and "book" only where more is said of them. */
const MADE: ReadonlySet<string> = new Set(
  words(`novel novella film movie story fairytale tale episode sequel trilogy television tv opera musical comic manga cartoon sitcom
  soap drama play ballad epic saga fable fiction dream nightmare fantasy`),
);

/** What is told and believed. */
const TOLD: ReadonlySet<string> = new Set(words('legend myth mythology folklore lore superstition'));

/** What is only thought: "in theory", "on paper", "in principle". */
const THOUGHT: ReadonlySet<string> = new Set(words('theory paper principle'));

const WORLDS: ReadonlySet<string> = new Set([...MADE, ...TOLD, ...THOUGHT]);

const OF_WORKS: ReadonlySet<string> = new Set(
  words(`argue write say describe tell show explain claim state suggest note report mention depict portray play star appear act
  direct voice feature cast perform sing dance shoot release publish adapt`),
);
