import { parseDocument } from 'yaml';
import type { Reference } from '../../engine/model/citable';
import { cslItems } from './cslJson';
import { asSpoken, dateIn, doiAddress, doiIn, known, peopleText } from './fields';
import type { References } from './references';

/** CSL in YAML (`references: [...]`, as Pandoc reads it) or Hayagriva's works by their keys (Typst). Throws where it is no YAML. */
export function yamlReferences(text: string): References {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  const [fault] = document.errors;
  if (fault !== undefined) throw new Error(fault.message);
  const value: unknown = document.toJS({ maxAliasCount: 20 });
  if (Array.isArray(value)) return cslItems(value);
  if (!isFields(value)) return { references: [], broken: ['it is not a list of works'] };
  if (Array.isArray(value['references'])) return cslItems(value['references']);
  return hayagriva(value);
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Hayagriva 0.9: `key: { type, title, author, date, publisher, url, serial-number: { doi } }`. */
function hayagriva(works: Fields): References {
  const references: Reference[] = [];
  const broken: string[] = [];
  for (const [key, work] of Object.entries(works)) {
    if (isFields(work)) references.push(referenceOf(key, work));
    else broken.push(`${key} must hold the fields of a work`);
  }
  return { references, broken };
}

function referenceOf(key: string, work: Fields): Reference {
  const parent = [work['parent']].flat().find(isFields);
  const serial = work['serial-number'];
  const doi = doiIn(textOf(isFields(serial) ? serial['doi'] : serial));
  return {
    metadata: known({
      title: textOf(work['title']),
      author: peopleText([work['author'] ?? work['editor']].flat().flatMap(personOf)),
      date: dateIn(textOf(work['date'] ?? parent?.['date'])),
      publisher: textOf(work['publisher']) ?? textOf(parent?.['title']),
      url: textOf(work['url']) ?? doiAddress(doi),
      language: textOf(work['language']),
      key,
    }),
    ...(doi !== undefined && { doi }),
    files: [],
  };
}

/** A text, or the value of one with its details: `{ value, date }`, `{ value, verbatim }`. */
const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  return isFields(value) ? textOf(value['value'] ?? value['name']) : undefined;
};

/** "Lind, Marta", or `{ name, given-name }`. */
function personOf(value: unknown): readonly string[] {
  if (isFields(value)) return [[value['given-name'], value['prefix'], value['name']].filter(Boolean).join(' ')];
  return typeof value === 'string' ? [asSpoken(value)] : [];
}
