import type { Reference } from '../../engine/model/citable';
import { asSpoken, dateIn, doiAddress, doiIn, known, peopleText } from './fields';
import type { References } from './references';

/** RIS, as Zotero, Mendeley, EndNote and publishers export it: a tag of two signs a line, `ER` behind each work. */
export function risReferences(text: string): References {
  const references: Reference[] = [];
  let fields = new Map<string, string[]>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, tag = '', value = ''] = /^\uFEFF?([A-Z][A-Z\d])  - ?(.*)$/.exec(line) ?? [];
    if (tag === 'ER') {
      if (fields.size > 1) references.push(referenceOf(fields));
      fields = new Map();
    } else if (tag !== '') fields.set(tag, [...(fields.get(tag) ?? []), value.trim()]);
  }
  const broken = fields.size > 0 ? [`the last work is not closed by “ER  -”`] : [];
  return { references, broken };
}

function referenceOf(fields: ReadonlyMap<string, readonly string[]>): Reference {
  const first = (...tags: readonly string[]): string | undefined =>
    tags.flatMap((tag) => fields.get(tag) ?? []).find((value) => value !== '');
  const people = (fields.get('AU') ?? fields.get('A1') ?? fields.get('ED') ?? []).map(asSpoken);
  const doi = doiIn(first('DO'));
  return {
    metadata: known({
      title: first('TI', 'T1', 'CT'),
      author: peopleText(people),
      date: dateIn(
        first('DA', 'PY', 'Y1')
          ?.split('/')
          .filter((part) => part !== '')
          .join('-'),
      ),
      publisher: first('PB', 'JO', 'JF', 'T2'),
      url: first('UR') ?? doiAddress(doi),
      language: first('LA'),
      key: first('ID'),
    }),
    ...(doi !== undefined && { doi }),
    files: [...(fields.get('L1') ?? []), ...(fields.get('L4') ?? [])].filter((path) => path !== ''),
  };
}
