import type { Reference } from '../../engine/model/citable';

/** The references of a bibliography; entries that are broken are told, and the others count. */
export interface References {
  readonly references: readonly Reference[];
  /** One for each broken entry, for a person. */
  readonly broken: readonly string[];
}

/** Whether a file is a bibliography by its name: BibTeX, BibLaTeX or CSL-JSON. */
export const isBibliography = (name: string): boolean => /\.(?:bib|csl\.json)$/i.test(name);
