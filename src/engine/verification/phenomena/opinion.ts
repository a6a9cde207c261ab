import { hasCopula } from '../syntax/neighbours';
import { isPassive } from '../syntax/roles';
import type { Node } from '../syntax/parsed';

/**
 * Whether a statement says that something is what its source has somebody call it or hold it for: "critics call the plan a
 * waste", "is regarded as a masterpiece". What it "is called" is its name (Quirk et al. 1985, 16.46: object complements).
 */
export function isHeldFor(claimed: Node, found: Node, known: ReadonlySet<Node>): boolean {
  const verb = found.parent?.whole;
  if (verb === undefined || known.has(verb) || !hasCopula(claimed) || hasCopula(found)) return false;
  return (
    COMPLEMENT.has(found.relation) &&
    (HOLDING.has(verb.lemma) || (CALLING.has(verb.lemma) && verb.tag === 'VERB' && !isPassive(verb))) &&
    !claimed.sentence.nodes.some(({ text }) => /^(?:according|view|opinion|eyes)$/i.test(text))
  );
}

const COMPLEMENT: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'obj', 'obl', 'advcl', 'amod', 'advmod']);
const HOLDING: ReadonlySet<string> = new Set(
  'consider regard deem view think believe see hail praise rate describe seem appear look sound feel'.split(' '),
);
const CALLING: ReadonlySet<string> = new Set('call label brand term declare'.split(' '));
