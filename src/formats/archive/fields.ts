import type { Metadata } from '../../engine/model/document';
import type { Attributes } from './xmlNames';
import type { XmlReader } from './xml';

/** A reader of short texts that stand in elements of their own, such as a title or an author. */
export interface FieldReader extends XmlReader {
  /** The first text of an element of this name that has any. */
  first(name: string): string | undefined;
  /** All texts of elements of this name, in order. */
  all(name: string): readonly string[];
}

/** Reads the texts of the elements with these names, and tells of every element that is opened. */
export function createFieldReader(
  names: ReadonlySet<string>,
  onOpen: (name: string, attributes: Attributes) => void = () => undefined,
): FieldReader {
  const found: { readonly name: string; readonly words: string }[] = [];
  let words: string | undefined;
  return {
    open(name, attributes) {
      onOpen(name, attributes);
      if (names.has(name)) words = '';
      return 'enter';
    },
    close(name) {
      if (words === undefined || !names.has(name)) return;
      const text = words.replace(/\s+/g, ' ').trim();
      if (text !== '') found.push({ name, words: text });
      words = undefined;
    },
    text(more) {
      if (words !== undefined && words.length < FIELD_MOST) words += more;
    },
    first: (name) => found.find((field) => field.name === name)?.words,
    all: (name) => found.filter((field) => field.name === name).map((field) => field.words),
  };
}

/** Longest field. Unit: code units, about. Default: 1,000. Source: the longest titles of books have 300. */
const FIELD_MOST = 1000;

/** The day of a moment in ISO 8601, as exact as it is; `undefined` for anything else. */
export const dayOf = (moment: string | undefined): string | undefined =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T| )/.exec(moment?.trim() ?? '')?.[0];

/** Metadata of those fields that there are. Some programs write "C" or "und" where they know no language. */
export function metadataOf(fields: { readonly [Key in keyof Metadata]?: string | undefined }): Partial<Metadata> {
  const language = fields.language !== undefined && isLanguage(fields.language) ? fields.language : undefined;
  return Object.fromEntries(
    Object.entries({ ...fields, language }).filter(([, value]) => value !== undefined && value !== ''),
  );
}

const isLanguage = (tag: string): boolean => /^(?!und|zxx|mul)[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag);
