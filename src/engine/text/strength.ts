import { formOf } from './forms';
import { wordsOf } from './words';

/**
 * Words that say more, and the weaker ones a source may have in their place. The scales are those of the literature on
 * quantity and epistemic strength (Horn 1972: some < many < most < all; possibly < probably < certainly; may < should <
 * must) with their commonest adverbs and verbs; written for this project.
 */
const SCALES = `
all every everyone everything everywhere whole total = some most many several few part half much various certain more partial people
always invariably = often sometimes usually frequently generally occasionally typically commonly rarely can may might
will would shall = may might can could should likely possibly potentially expected
must = may should can could might would recommended advised suggested
never = rarely seldom sometimes hardly often usually
only = also mainly mostly most largely primarily including
most = some many several least
prove proves proved proven = suggest suggests indicate indicates show imply hint support
certainly definitely = probably possibly perhaps likely may
entirely completely = part partly partial largely mostly mainly nearly almost
least = most
cause causes caused = associated linked correlated contribute related may can
guarantee guarantees guaranteed = may can help likely
largest = second among one
none no = few little some
cannot = may might difficult hard
exactly exact = about around approximately nearly almost roughly
both = either
is are = may might could can
`;

const formOfWord = (word: string): string => wordsOf(word).map(formOf)[0] ?? word;

/** What stands on the scale of a strong form. */
export interface Scale {
  /** The forms that are as strong, itself among them: "will" becomes "would" in reported speech. */
  readonly equal: ReadonlySet<string>;
  readonly weaker: ReadonlySet<string>;
}

/** For each strong form its scale. */
export const SCALE_OF: ReadonlyMap<string, Scale> = new Map(
  SCALES.trim()
    .split('\n')
    .flatMap((scale) => {
      const [strong = [], weak = []] = scale.split('=').map((side) => side.trim().split(/\s+/).map(formOfWord));
      return strong.map((form) => [form, { equal: new Set(strong), weaker: new Set(weak) }] as const);
    }),
);
