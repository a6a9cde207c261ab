import { namedPlace } from './namedPlace';
import { noPlace, type WrittenCitation } from './written';

/** Where citations are looked for: in a draft, or in the text of a note, which is a reference from end to end. */
export type Where = 'prose' | 'note';

/**
 * The citations of a block in order, whether or not they lead anywhere: Pandoc's keys, notes, numbers, links, addresses.
 * What is found first is taken out, so that nothing is read twice. `text` holds no code and no comments.
 */
export function readCitations(text: string, where: Where = 'prose'): readonly WrittenCitation[] {
  if (!/[@[]|:\/\/|\bdoi:/i.test(text)) return [];
  const found: WrittenCitation[] = [];
  let rest = text;
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => readonly WrittenCitation[]): void => {
    rest = rest.replace(pattern, (...parts) => {
      const match = toMatch(parts);
      const citations = read(match);
      found.push(...citations);
      return citations.length === 0 ? match[0] : ' '.repeat(match[0].length);
    });
  };
  take(LINK, readLink);
  take(ADDRESS, readAddress);
  take(BRACKETS, readBrackets);
  take(NOTE, ({ 0: sign, 1: name = '', index }) => [written('note', name, index, sign.length)]);
  take(NUMBERS, readNumbers);
  take(TEXT_KEY, (match) => readTextKey(match, where));
  return found.sort((a, b) => a.start - b.start);
}

/** The arguments of a replacer as the match they stand for. */
function toMatch(parts: readonly unknown[]): RegExpExecArray {
  const at = parts.findIndex((part) => typeof part === 'number');
  return Object.assign(parts.slice(0, at) as string[], { index: Number(parts[at]) }) as unknown as RegExpExecArray;
}

const written = (kind: WrittenCitation['kind'], name: string, start: number, length: number): WrittenCitation => ({
  kind,
  name,
  start,
  end: start + length,
  place: noPlace,
  lead: '',
});

/** Text and target of an inline link; a picture cites nothing. */
const LINK =
  /(!?)\[((?:\\.|[^[\]\\]){0,500})\]\(\s*(<[^<>\n]*>|(?:[^\s()<>]|\([^\s()]*\))+)(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/g;

function readLink({
  0: link,
  1: picture,
  2: text = '',
  3: target = '',
  index,
}: RegExpExecArray): readonly WrittenCitation[] {
  if (picture !== '') return [];
  const name = target.replace(/^<|>$/g, '');
  const fragment = /#page=\d+/.exec(name)?.[0] ?? '';
  const place = namedPlace(`${fragment} ${text}`, 'labelsOnly');
  return [{ ...written('link', name, index, link.length), place }];
}

/** An address or DOI that stands in the text by itself. */
const ADDRESS = /<?(?:https?:\/\/[^\s<>"“”]+|\bdoi:\s?10\.\d{4,9}\/[^\s<>"“”]+)>?/gi;

function readAddress({ 0: match, index }: RegExpExecArray): readonly WrittenCitation[] {
  const name = match.replace(/^<|>$/g, '').replace(/(?<![.,;:!?)\]])[.,;:!?)\]]+$/, '');
  return [written('link', name, index, match.startsWith('<') ? match.length : name.length)];
}

/** A key as Pandoc's manual defines it ("Citation syntax"): punctuation only inside, one at a time; or anything in braces. */
const KEY = String.raw`(?:\{[^{}\n]{1,200}\}|[\p{L}\p{N}_](?:[:.#$%&\-+?<>~/]?[\p{L}\p{N}_])*)`;

/** An "@" behind a letter belongs to an e-mail address. */
const SIGN = String.raw`(?<![\p{L}\p{N}_@.+\\/-])-?@`;

/** Square brackets with at least one "@"; what follows with "(" or ":" is a link or a definition. */
const BRACKETS = /\[([^[\]@]{0,300}@[^[\]]{0,600})\](?![(:])/gu;
const PART = new RegExp(`^(.*?)${SIGN}(${KEY})(.*)$`, 'su');

function readBrackets({ 0: whole, 1: inside = '', index }: RegExpExecArray): readonly WrittenCitation[] {
  let at = index + 1;
  const parts = inside.split(';').map((part) => {
    const start = at;
    at += part.length + 1;
    return { part, start };
  });
  const alone = parts.length === 1;
  return parts.flatMap(({ part, start }) => {
    const [, lead = '', key = '', behind = ''] = PART.exec(part) ?? [];
    if (key === '') return [];
    const trimmed = part.trimStart();
    const from = alone ? index : start + part.length - trimmed.length;
    const length = alone ? whole.length : trimmed.trimEnd().length;
    const place = namedPlace(behind, 'bareNumbers');
    return [{ ...written('key', keyName(key), from, length), place, lead: lead.trim() }];
  });
}

const keyName = (key: string): string => key.replace(/^\{|\}$/g, '');

const NOTE = /\[\^([^\]\s^]{1,80})\](?!:)/g;

/** "[3]", "[3, p. 4]", "[1, 4]", "[2–5]"; whether a list has these numbers is seen later. */
const NUMBERS = /\[(\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,20})((?:,|\s)\s?[^[\]]{1,40})?\](?![(:])/g;
const RANGE_MOST = 30;

function readNumbers({
  0: whole,
  1: numbers = '',
  2: behind = '',
  index,
}: RegExpExecArray): readonly WrittenCitation[] {
  // The first of two numbers may be a line's own mark: "[3] Author: Title" at its start is an entry of the list.
  const place = namedPlace(behind, 'labelsOnly');
  if (behind !== '' && place.kind === 'none') return [];
  const named = numbers.split(/\s?[,;]\s?/).flatMap((one) => {
    const [from = 0, to = from] = one.split(/\s?[–-]\s?/).map(Number);
    return to < from || to - from > RANGE_MOST ? [] : Array.from({ length: to - from + 1 }, (_, by) => from + by);
  });
  return named.map((number) => ({ ...written('number', String(number), index, whole.length), place }));
}

/** "@key", "@key [p. 12]"; in a note a place may follow without brackets. */
const TEXT_KEY = new RegExp(String.raw`${SIGN}(${KEY})(?:[ ]?\[([^\[\]@^]{1,60})\])?(,? [^@;]{1,40})?`, 'gu');

function readTextKey(
  { 0: match, 1: key = '', 2: inside, 3: behind = '', index }: RegExpExecArray,
  where: Where,
): readonly WrittenCitation[] {
  const place =
    where === 'note' && inside === undefined
      ? namedPlace(behind, 'labelsOnly')
      : namedPlace(inside ?? '', 'bareNumbers');
  return [{ ...written('textKey', keyName(key), index, match.length - behind.length), place }];
}
