import { parse } from '@retorquere/bibtex-parser';
import type { Reference } from '../../engine/model/citable';
import { dateIn, doiAddress, doiIn, known, peopleText } from './fields';
import { filesIn } from './fileField';
import type { References } from './references';
import { fromTex } from './texLetters';

/** BibTeX and BibLaTeX, as Zotero, Better BibTeX and JabRef write them; TeX's accents become letters. */
export function bibtexReferences(text: string): References {
  const { entries, errors } = parse(text, { sentenceCase: false, unsupported: 'ignore' });
  const references = entries
    .filter(({ fields }) => Object.keys(fields).length > 0)
    .map(({ key, fields }) => referenceOf(key, fields));
  return { references, broken: errors.map(({ error }) => error) };
}

function referenceOf(key: string, fields: Readonly<Record<string, unknown>>): Reference {
  const text = (name: string): string | undefined => textOf(fields[name]);
  const verbatim = (name: string): string | undefined => fromTex(text(name) ?? '') || undefined;
  const date = dateIn(text('date') ?? [text('year'), text('month')?.padStart(2, '0')].filter(Boolean).join('-'));
  const doi = doiIn(verbatim('doi'));
  return {
    metadata: known({
      title: plain(text('title')),
      author: peopleText(peopleIn(fields['author'] ?? fields['editor'])),
      date,
      publisher: plain(text('publisher') ?? text('institution') ?? text('journaltitle') ?? text('journal')),
      url: verbatim('url') ?? doiAddress(doi),
      key,
    }),
    ...(doi !== undefined && { doi }),
    files: filesIn(text('file') ?? ''),
  };
}

const textOf = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

/** Without the markup in which the parser gives italics and the like. */
const plain = (words: string | undefined): string | undefined => words?.replace(/<\/?[a-z][^<>]*>/gi, '');

interface Creator {
  readonly name?: string;
  readonly lastName?: string;
  readonly firstName?: string;
}

const peopleIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as readonly Creator[]) : []).map(
    ({ name, firstName, lastName }) => name ?? [firstName, lastName].filter(Boolean).join(' '),
  );
