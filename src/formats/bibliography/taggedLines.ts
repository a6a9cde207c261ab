import type { Reference } from '../../engine/model/citable';
import { asSpoken, dateIn, doiAddress, doiIn, known, peopleText } from './fields';
import type { References } from './references';

type Fields = ReadonlyMap<string, readonly string[]>;

/** PubMed's export (MEDLINE): a tag of up to four letters a line, lines that go on stand in; a blank line behind each work. */
export const nbibReferences = (text: string): References => ({
  references: worksIn(text, /^([A-Z]{2,4}) {0,2}- (.*)$/, /^ {6}(\S.*)$/).map(medlineReference),
  broken: [],
});

/** EndNote's export (Refer): "%A" and its like a line; a blank line behind each work. */
export const enwReferences = (text: string): References => ({
  references: worksIn(text, /^%([A-Z0-9@>+&*?!~#$^()]) (.*)$/, /^([^%\s].*)$/).map(referReference),
  broken: [],
});

/** The fields of each work: each of its lines opens one, or goes on with the last. */
function worksIn(text: string, begins: RegExp, goesOn: RegExp): readonly Fields[] {
  const works: Map<string, string[]>[] = [];
  let open: Map<string, string[]> | undefined;
  let last: string[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const [, tag, value = ''] = begins.exec(line) ?? [];
    const more = goesOn.exec(line)?.[1];
    if (tag !== undefined) {
      if (open === undefined) works.push((open = new Map<string, string[]>()));
      last = open.get(tag) ?? [];
      last.push(value.trim());
      open.set(tag, last);
    } else if (more !== undefined && open !== undefined) last.push(`${last.pop() ?? ''} ${more.trim()}`);
    else if (line.trim() === '') open = undefined;
  }
  return works.filter(({ size }) => size > 1);
}

const firstOf = (fields: Fields, ...tags: readonly string[]): string | undefined =>
  tags.flatMap((tag) => fields.get(tag) ?? []).find((value) => value !== '');

function medlineReference(fields: Fields): Reference {
  const doi = [...(fields.get('LID') ?? []), ...(fields.get('AID') ?? [])]
    .map((value) => (value.endsWith('[doi]') ? doiIn(value) : undefined))
    .find((found) => found !== undefined);
  const authors = fields.get('FAU') ?? fields.get('CN') ?? fields.get('AU') ?? [];
  return {
    metadata: known({
      title: firstOf(fields, 'TI', 'BTI')?.replace(/\.$/, ''),
      author: peopleText(authors.map(asSpoken)),
      date: medlineDate(firstOf(fields, 'DP')),
      publisher: firstOf(fields, 'PB', 'JT', 'TA'),
      url: doiAddress(doi),
    }),
    ...(doi !== undefined && { doi }),
    files: [],
  };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "2019 Mar 4", "2019 Mar-Apr", "2019". */
function medlineDate(words: string | undefined): string | undefined {
  const [, year, name = '', day] = /^(\d{4})(?: ([A-Z][a-z]{2})(?: (\d{1,2}))?)?/.exec(words ?? '') ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (year === undefined || month === 0) return year;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-');
}

function referReference(fields: Fields): Reference {
  const doi = doiIn(firstOf(fields, 'R'));
  return {
    metadata: known({
      title: firstOf(fields, 'T'),
      author: peopleText((fields.get('A') ?? fields.get('E') ?? []).map((name) => asSpoken(name.replace(/,$/, '')))),
      date: dateIn(firstOf(fields, 'D', '8')),
      publisher: firstOf(fields, 'I', 'J', 'B'),
      url: firstOf(fields, 'U') ?? doiAddress(doi),
      key: firstOf(fields, 'F'),
    }),
    ...(doi !== undefined && { doi }),
    files: (fields.get('>') ?? [])
      .map((path) => path.replace(/^(?:file|internal-pdf):\/{2,3}/, ''))
      .filter((path) => path !== ''),
  };
}
