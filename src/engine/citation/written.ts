/** A citation as it stands in a draft. Offsets count in the text that was read. */
export interface WrittenCitation {
  /** A key of a bibliography, the name of a note, a number of a list, or the target of a link. */
  readonly kind: 'key' | 'textKey' | 'note' | 'number' | 'link';
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly place: NamedPlace;
  /** What introduces it: "see", "cf.". */
  readonly lead: string;
}

/** The place in a source that a citation names. Numbers are as they are printed: "12", "xii". */
export type NamedPlace =
  | { readonly kind: 'none' }
  | { readonly kind: 'pages' | 'paragraphs'; readonly ranges: readonly PlaceRange[] }
  /** A chapter, a figure, a verse: named, but nothing that we can look up. */
  | { readonly kind: 'other' };

/** From one page or paragraph to another, both included. */
export interface PlaceRange {
  readonly from: string;
  readonly to: string;
}

/** No place is named. */
export const noPlace: NamedPlace = { kind: 'none' };
