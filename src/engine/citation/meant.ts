import type { CitableSource, Reference } from '../model/citable';
import { pathFrom } from './addresses';
import type { Definitions } from './definitions';
import { namedPlace } from './namedPlace';
import { readCitations } from './readCitations';
import type { Works } from './works';
import type { NamedPlace, WrittenCitation } from './written';

/** A citation and what it leads to. */
export interface Meant {
  readonly written: WrittenCitation;
  /** The place that is named, be it in the text or in the note. */
  readonly place: NamedPlace;
  /** The source that is meant, or a work that only a bibliography knows, or a key that nothing knows. */
  readonly leads:
    | { readonly to: 'source'; readonly source: CitableSource }
    | { readonly to: 'work'; readonly reference: Reference }
    | { readonly to: 'unknownKey'; readonly key: string; readonly near?: string };
}

/** What is at hand to find it: the draft's notes, the works, the folder that links count from. */
export interface Leading {
  readonly definitions: Definitions;
  readonly works: Works;
  readonly folder: string | undefined;
}

/** What a citation means; nothing for a link or a note that concerns no source, a note may name several. */
export function meant(written: WrittenCitation, leading: Leading): readonly Meant[] {
  const { works, definitions } = leading;
  switch (written.kind) {
    case 'key':
    case 'textKey':
      return byKey(written, works);
    case 'link':
      return found(written, byTarget(written.name, leading));
    case 'note':
      return inNote(written, definitions.notes.get(written.name), leading);
    case 'number':
      return inNote(written, definitions.numbers.get(written.name), leading);
  }
}

function byKey(written: WrittenCitation, works: Works): readonly Meant[] {
  const reference = works.byKey(written.name);
  if (reference !== undefined) return found(written, ofReference(reference, works));
  // Without a bibliography nothing is known of any key: the writer may keep it elsewhere.
  if (!works.hasKeys || CROSS_REFERENCE.test(written.name)) return [];
  const near = works.near(written.name);
  if (written.kind === 'textKey' && near === undefined && !isSurely(written)) return [];
  return found(written, { to: 'unknownKey', key: written.name, ...(near !== undefined && { near }) });
}

/** "@name" in a sentence may be somebody's name on the web; a year or a page behind it makes it a key. */
const isSurely = ({ name, place }: WrittenCitation): boolean =>
  place.kind !== 'none' || /(?:1[5-9]|20)\d\d[a-z]?$/.test(name);

/** Figures, tables and sections are referred to like works (pandoc-crossref, Quarto). */
const CROSS_REFERENCE = /^(?:fig|tbl|eq|sec|lst|thm|lem|cor|prp|cnj|def|exm|exr|tip|nte|wrn|imp|cau|ex|chap|app)[:-]/i;

const ofReference = (reference: Reference, works: Works): Meant['leads'] => {
  const source = works.sourceOf(reference);
  return source === undefined ? { to: 'work', reference } : { to: 'source', source };
};

function byTarget(target: string, { works, folder }: Leading): Meant['leads'] | undefined {
  if (/^(?:https?:|doi:)/i.test(target)) {
    const source = works.byAddress(target);
    const reference = source === undefined ? works.referenceAt(target) : undefined;
    return source ? { to: 'source', source } : reference && ofReference(reference, works);
  }
  if (folder === undefined || target.startsWith('#')) return undefined;
  const source = works.byPath(pathFrom(folder, target));
  return source && { to: 'source', source };
}

/** The text of a note or of an entry of the list: keys, links and addresses in it, else a source's title or file name. */
function inNote(sign: WrittenCitation, words: string | undefined, leading: Leading): readonly Meant[] {
  if (words === undefined) return [];
  const cited = readCitations(words, 'note').filter(({ kind }) => kind !== 'note' && kind !== 'number');
  const parts = cited.flatMap((one) => meant(one, leading));
  if (parts.length > 0)
    return parts.map(({ place, leads }) => ({ written: sign, place: firstOf(place, sign, words), leads }));
  const path = /^(?:<([^>]+)>|(\S+))(?:\s+["'(]|\s*$)/.exec(words);
  const target = byTarget(path?.[1] ?? path?.[2] ?? '#', leading);
  const source = target === undefined ? leading.works.namedIn(words) : undefined;
  return found(
    { ...sign, place: firstOf(sign.place, sign, words) },
    target ?? (source && { to: 'source', source }),
    sign,
  );
}

/** The place at the citation, else beside the sign, else anywhere in the note. */
const firstOf = (own: NamedPlace, sign: WrittenCitation, words: string): NamedPlace =>
  [own, sign.place, namedPlace(words, 'labelsOnly')].find(({ kind }) => kind !== 'none') ?? own;

const found = (
  { place, ...rest }: WrittenCitation,
  leads: Meant['leads'] | undefined,
  written: WrittenCitation = { ...rest, place },
): readonly Meant[] => (leads === undefined ? [] : [{ written, place, leads }]);
