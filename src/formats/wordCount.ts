import type { Block, SourceDocument } from '../engine/model/document';
import { codeTable } from '../engine/text/codeTable';

/** How many words stand in the prose of a document; counting stops at `most`. */
export function wordCount(document: Pick<SourceDocument, 'text' | 'masked' | 'blocks'>, most = Infinity): number {
  const text = document.masked ?? document.text;
  let words = 0;
  for (const { span } of document.blocks.filter(isProse)) {
    words += wordsBetween(text, span.start, Math.min(span.end, text.length), most - words);
    if (words >= most) break;
  }
  return words;
}

const isProse = ({ role }: Block): boolean => role !== 'metadata' && role !== 'code';

/** Words begin with a letter and go on with anything but spaces and stops; "4,512.5" is one, too. */
function wordsBetween(text: string, start: number, end: number, most: number): number {
  let words = 0;
  let goesOn = 0;
  for (let at = start; at < end && words < most; at += 1) {
    const kind = kindAt(text, at);
    if ((kind & goesOn) !== 0) continue;
    goesOn = kind === LETTER ? IN_WORD : kind === NUMBER ? IN_NUMERAL : 0;
    if (goesOn !== 0) words += 1;
  }
  return words;
}

const LETTER = 1;
const NUMBER = 2;
const MARK = 4;
const JOINER = 8;
const POINT = 16;
const SURROGATE = 32;
const OTHER = 64;
const IN_WORD = LETTER | NUMBER | MARK | JOINER;
const IN_NUMERAL = NUMBER | POINT;

const KINDS: readonly (readonly [kind: number, characters: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [JOINER, /['’-]/u],
  [POINT, /[.,]/u],
  [SURROGATE, /\p{Surrogate}/u],
];

const classOf = (character: string): number => KINDS.find(([, characters]) => characters.test(character))?.[0] ?? OTHER;
const kindOf = codeTable(classOf);

function kindAt(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at));
  return kind === SURROGATE ? classOf(characterAround(text, at)) : kind;
}

/** Both halves of a surrogate pair are of the kind of their character. */
function characterAround(text: string, at: number): string {
  const before = text.codePointAt(at - 1) ?? 0;
  return String.fromCodePoint(before > 0xffff ? before : (text.codePointAt(at) ?? 0));
}
