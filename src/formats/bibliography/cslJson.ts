import type { Reference } from '../../engine/model/citable';
import { dateIn, doiAddress, doiIn, known, peopleText } from './fields';
import type { References } from './references';

/** CSL-JSON (citation style language 1.0.2), as Zotero and Pandoc write it: a list of items. Throws where it is no JSON. */
export function cslReferences(text: string): References {
  return cslItems(JSON.parse(text));
}

/** The same for items that were read already, one or a list of them. */
export function cslItems(items: unknown): References {
  const list = Array.isArray(items) ? (items as readonly unknown[]) : [items];
  const references: Reference[] = [];
  const broken: string[] = [];
  for (const [at, item] of list.entries()) {
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) references.push(referenceOf(item));
    else broken.push(`item ${String(at + 1)} must begin with {`);
  }
  return { references, broken };
}

function referenceOf(item: object): Reference {
  const fields = item as Readonly<Record<string, unknown>>;
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' ? value : undefined;
  };
  const doi = doiIn(text('DOI'));
  return {
    metadata: known({
      title: text('title'),
      author: peopleText(peopleIn(fields['author'] ?? fields['editor'])),
      date: dateIn(issued(fields['issued'])),
      publisher: text('publisher') ?? text('container-title'),
      url: text('URL') ?? doiAddress(doi),
      language: text('language'),
      key: typeof fields['id'] === 'number' ? String(fields['id']) : text('id'),
    }),
    ...(doi !== undefined && { doi }),
    files: [],
  };
}

interface Person {
  readonly given?: string;
  readonly family?: string;
  readonly literal?: string;
}

const peopleIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as readonly (Person | null)[]) : []).map((person) =>
    [person?.literal, person?.given, person?.family].filter((part) => typeof part === 'string').join(' '),
  );

/** `{ "date-parts": [[2024, 5, 31]] }`, or the date as it was written. */
function issued(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { 'date-parts': parts, raw, literal } = value as Readonly<Record<string, unknown>>;
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (Array.isArray(first)) return first.map((part) => String(part).padStart(2, '0')).join('-');
  return typeof raw === 'string' ? raw : typeof literal === 'string' ? literal : undefined;
}
