import type { Reference } from '../../engine/model/citable';

/** The references of a bibliography; entries that are broken are told, and the others count. */
export interface References {
  readonly references: readonly Reference[];
  /** One for each broken entry, for a person. */
  readonly broken: readonly string[];
}

/** Whether a file is a bibliography by its name: BibTeX, BibLaTeX, CSL-JSON, RIS, or an export of PubMed or EndNote. YAML is one where somebody names it. */
export const isBibliography = (name: string): boolean => /\.(?:bib|ris|nbib|enw|csl\.json)$/i.test(name);

/** Longest reason. Unit: characters. Default: 200. Source: two lines of a terminal. */
const REASON_MOST = 200;

/** What a parser says, in one line: it may quote the whole of a broken entry. */
export function reasonLine(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim();
  return line.length > REASON_MOST ? `${line.slice(0, REASON_MOST).trimEnd()}…` : line;
}
