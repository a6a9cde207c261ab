import { spanOf } from '../../model/span';
import type { Name } from '../../text/names';
import { pairsOf } from '../../text/forms';
import { languageOf } from '../../text/language';
import { abstains, type Check } from '../check';
import { exchangedForms, type NamePair, pairsOfNames } from '../detectors/role';
import { sceneOf, type Scene } from '../detectors/scene';
import { refutation, type Difference } from '../difference';
import { doubtFrom } from '../doubt';
import { shareMatched, type Ground } from '../grounds';
import type { Statement } from '../statement';
import { CLOSE_ANCHOR_LEAST } from '../thresholds';

/** Finds two names in each other's roles: "Farrow seconded what Threlby moved" for the reverse. */
export const roleCheck: Check = {
  id: 'role',
  examine(statement, grounds) {
    // Voice and word order are read in English only.
    if (languageOf(statement.claim.text) !== 'en') return abstains;
    const scene = sceneOf(statement, grounds.sentences);
    const exchanged = pairsOfNames(scene).flatMap((pair) => exchangedIn(scene, pair) ?? []);
    const refuted = refutation(exchanged.slice(0, 1));
    if (refuted !== undefined) return refuted;
    return changesVoice(statement, grounds.sentences[0]) ? abstains : doubtFrom(statement, grounds, ['role']);
  },
};

/** "A sold it to B" and "it was sold to B by A": the passive turns the order of the names round, and not their roles. */
const changesVoice = ({ claim }: Statement, ground: Ground | undefined): boolean =>
  ground !== undefined && PASSIVE.test(claim.masked) !== PASSIVE.test(ground.sentence.text);

const PASSIVE = /\b(?:is|are|was|were|be|been|being)\b[^.;]*\bby\b/i;

/** A sentence that says nearly the same, has both names, and fits the statement only if they change places. */
function exchangedIn(scene: Scene, pair: NamePair): Difference | undefined {
  const { statement } = scene;
  if (BELONGING.test(statement.claim.masked.slice(pair.a.end, pair.b.start))) return undefined;
  const own = pairsOf(scene.forms);
  const exchanged = pairsOf(exchangedForms(scene, pair));
  for (const ground of scene.sentences) {
    if (shareMatched(statement, ground.matches) < CLOSE_ANCHOR_LEAST) continue;
    const [a, b] = [nameIn(ground, pair.a), nameIn(ground, pair.b)];
    if (a === undefined || b === undefined || b.start > a.start) continue;
    const found = pairsOf(ground.words.forms);
    const gained = [...exchanged].filter((one) => !own.has(one) && found.has(one)).length;
    const lost = [...own].filter((one) => !exchanged.has(one) && found.has(one)).length;
    if (gained >= GAINED_LEAST && lost === 0) return differenceBetween(scene, pair, ground, b.start, a.end);
  }
  return undefined;
}

/** "Larry Fitch of the Arden Cardinals" is the "Cardinals receiver Larry Fitch": one says where the other belongs. */
const BELONGING = /^ (?:of|at) (?:the )?$/i;

/** Fewest neighbouring words that fit only the exchanged names: one can be chance. */
const GAINED_LEAST = 2;

const nameIn = ({ words }: Ground, { terms }: Name): Name | undefined =>
  words.names.find((other) => terms.every((term) => other.terms.includes(term)));

function differenceBetween(
  { statement }: Scene,
  { a, b }: NamePair,
  ground: Ground,
  start: number,
  end: number,
): Difference {
  const at = ground.sentence.span.start;
  return {
    ground,
    discrepancy: {
      kind: 'role',
      claimed: { span: spanOf<'claim'>(a.start, b.end), text: statement.claim.masked.slice(a.start, b.end) },
      found: {
        document: ground.passage.document,
        span: spanOf<'source'>(at + start, at + end),
        text: ground.sentence.text.slice(start, end),
      },
    },
  };
}
