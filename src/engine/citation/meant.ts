import type { CitableSource, Reference } from '../model/citable';
import { pathFrom } from './addresses';
import type { Definitions } from './definitions';
import { namedPlace } from './namedPlace';
import { readCitations } from './readCitations';
import type { Works } from './works';
import { noPlace, type NamedPlace, type WrittenCitation } from './written';

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

/** Finds what citations mean. */
export interface Meaning {
  /** Nothing for a link or a note that concerns no source; a note may name several. */
  of(written: WrittenCitation): readonly Meant[];
  /** Whether the text of a note or an entry, with its mark, names a source or a work. */
  isReference(text: string): boolean;
}

/** The meaning of a draft's citations. A note that is cited again and again is read once. */
export function createMeaning(leading: Leading): Meaning {
  const inNotes = new Map<string, readonly Meant[]>();
  const noted = (words: string): readonly Meant[] => {
    const known = inNotes.get(words) ?? placed(inNote(words, leading), words);
    inNotes.set(words, known);
    return known;
  };
  return {
    of(written) {
      const { kind, name } = written;
      if (kind === 'key' || kind === 'textKey') return byKey(written, leading.works);
      if (kind === 'link') return found(written, byTarget(name, leading));
      const words = leading.definitions[kind === 'note' ? 'notes' : 'numbers'].get(name);
      return words === undefined ? [] : noted(words).flatMap((one) => cited(written, one));
    },
    isReference(text) {
      const [, number, words = ''] = /^\s*\[(\^?)[^\]]*\]:?\s+([^]*)$/.exec(text) ?? [];
      if (words === '') return false;
      return noted(words.trimEnd()).length > 0 || (number === '' && DATED.test(words) && !STATES.test(words));
    },
  };
}

/** An entry of a list that no source is found for is a reference by its looks: a year, or an address. */
const DATED = /\b(?:1[5-9]|20)\d\d\b|https?:\/\//;

/** A sentence: a finite verb among the commonest, with nothing before it that parts an author from a title. */
const STATES =
  /^[^,.:;“"„(]{0,120}\b(?:is|are|was|were|has|have|had|does|did|will|would|can|could|must|ist|sind|war|waren|hat|hatte|wurde|wurden)\b/u;

/** Without a place beside the citation, one anywhere in the note is meant. */
const placed = (all: readonly Meant[], words: string): readonly Meant[] =>
  all.map((one) => (one.place.kind === 'none' ? { ...one, place: namedPlace(words, 'labelsOnly') } : one));

/** The place in the note, else beside the sign. A key is wrong where it is written, which is not here. */
const cited = (sign: WrittenCitation, { place, leads }: Meant): readonly Meant[] =>
  leads.to === 'unknownKey' ? [] : [{ written: sign, place: place.kind === 'none' ? sign.place : place, leads }];

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
function inNote(words: string, leading: Leading): readonly Meant[] {
  const parts = readCitations(words, 'note').flatMap((one) => {
    if (one.kind === 'note' || one.kind === 'number') return [];
    return one.kind === 'link' ? found(one, byTarget(one.name, leading)) : byKey(one, leading.works);
  });
  if (parts.length > 0) return parts;
  const path = /^(?:<([^>]+)>|(\S+))(?:\s+["'(]|\s*$)/.exec(words);
  const target = byTarget(path?.[1] ?? path?.[2] ?? '#', leading);
  const source = target === undefined ? leading.works.namedIn(words) : undefined;
  const whole = { kind: 'note', name: '', start: 0, end: words.length, place: noPlace, lead: '' } as const;
  return found(whole, target ?? (source && { to: 'source', source }));
}

const found = (written: WrittenCitation, leads: Meant['leads'] | undefined): readonly Meant[] =>
  leads === undefined ? [] : [{ written, place: written.place, leads }];
