import type { Name } from '../../text/names';
import { areNameForms } from '../../text/wordForms';
import type { Ground } from '../grounds';
import { slotOf } from '../slot';
import type { Detector } from './detector';
import { neighboursOf, surroundingsOf, touches, wordRange, type Neighbours, type Scene } from './scene';

/** A name that the sentences about the same thing do not have, or not in this company. */
export const nameDetector: Detector<
  | 'sentences'
  | 'length'
  | 'opens'
  | 'nearShare'
  | 'relatedShare'
  | 'acronym'
  | 'doubtful'
  | 'words'
  | 'otherNames'
  | 'slot'
  | 'sameCompany'
  | 'otherInCompany'
> = {
  id: 'name',
  features: [
    'sentences',
    'length',
    'opens',
    'nearShare',
    'relatedShare',
    'acronym',
    'doubtful',
    'words',
    'otherNames',
    'slot',
    'sameCompany',
    'otherInCompany',
  ],
  suspects(scene) {
    const { statement, sentences, words } = scene;
    return statement.names.map((name) => {
      const around = surroundingsOf(scene, name);
      const beside = neighboursOf(scene, around);
      const best = around.best[0];
      const others = best === undefined ? [] : unclaimedNames(scene, best);
      const related = sentences.filter((ground) => around.share(ground) > RELATED);
      return {
        start: name.start,
        end: name.end,
        features: {
          sentences: Math.log1p(sentences.length),
          length: Math.log1p(words.length),
          opens: around.first === 0 ? 1 : 0,
          nearShare: shareOfName(name, around.near),
          relatedShare: shareOfName(name, related),
          acronym: isAcronymOf(name, scene) ? 1 : 0,
          doubtful: name.isDoubtful ? 1 : 0,
          words: name.terms.length,
          otherNames: others.length > 0 ? 1 : 0,
          slot: best !== undefined && slotOf(statement, name, best) !== undefined ? 1 : 0,
          sameCompany: companyOf(name, beside, sentences),
          otherInCompany: best !== undefined && others.some((other) => keepsCompany(other, beside, best)) ? 1 : 0,
        },
      };
    });
  },
};

/** Share of the surroundings from which a sentence is about the same thing. */
const RELATED = 0.4;

/** The share of a name's terms that the sentences have, as forms of one name. */
function shareOfName({ terms }: Name, sentences: readonly Ground[]): number {
  const has = (term: string): boolean =>
    sentences.some(
      ({ words }) => words.formSet.has(term) || words.terms.some((other) => areNameForms(term, other.term)),
    );
  return terms.filter(has).length / terms.length;
}

/** The names of a sentence that the statement has no word of. */
const unclaimedNames = ({ statement }: Scene, { words }: Ground): readonly Name[] =>
  words.names.filter(({ terms }) => !terms.some((term) => statement.terms.some((own) => areNameForms(own.term, term))));

/** Its initials stand in a source, or it is itself the initials of a name there. */
function isAcronymOf({ terms, text }: Name, { known, sentences }: Scene): boolean {
  if (terms.length > 1 && known.has(initialsOf(terms))) return true;
  if (!/^\p{Lu}{2,6}$/u.test(text)) return false;
  const wanted = text.toLowerCase();
  return sentences.some(({ words }) =>
    words.names.some((name) => name.terms.length > 1 && initialsOf(name.terms).startsWith(wanted)),
  );
}

const initialsOf = (terms: readonly string[]): string => terms.map((term) => term.charAt(0)).join('');

/** How many of the words next to the name stand next to it in a sentence, too: 0, 0.5 or 1. */
function companyOf({ terms }: Name, { before, after }: Neighbours, sentences: readonly Ground[]): number {
  const isBeside = (neighbour: string | undefined): boolean =>
    neighbour !== undefined &&
    sentences.some(({ words: { forms } }) =>
      forms.some((form, at) => terms.includes(form) && (forms[at - 1] === neighbour || forms[at + 1] === neighbour)),
    );
  return (Number(isBeside(before)) + Number(isBeside(after))) / 2;
}

function keepsCompany(name: Name, beside: Neighbours, { words }: Ground): boolean {
  const [first, last] = wordRange(words.words, name);
  return touches(words.forms, first, last, beside);
}
