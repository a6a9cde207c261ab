import { spanOf } from '../model/span';
import type { Discrepancy } from '../model/verdict';
import { REPORTING_VERBS } from '../text/reportingTags';
import { termOf } from '../text/terms';
import type { LocatedQuotation } from './locatedQuotation';
import type { Quotation } from './quotations';

/**
 * The words are said by another than in the source, where both name the speaker by what that person is: "said the farmer",
 * "said the mayor, Anna Holt". One person may be called many things: it is told only where the source knows the claimed
 * one, too, as somebody beside. English.
 */
export function otherRole(masked: string, quotation: Quotation, located: LocatedQuotation): readonly Discrepancy[] {
  const { text, passage, start, end } = located;
  const claimed = roleBeside(masked, quotation.start, quotation.end);
  const found = claimed && roleBeside(text, start, end);
  if (claimed === undefined || found === undefined || isSame(claimed.word, found.word)) return [];
  const around = text.slice(Math.min(found.at, start), Math.max(end, found.at + found.word.length) + NAMED_MOST);
  if (GENERAL.test(claimed.word) || GENERAL.test(found.word) || !isKnown(claimed.word, text, around)) return [];
  return [
    {
      kind: 'name',
      claimed: { span: spanOf<'claim'>(claimed.at, claimed.at + claimed.word.length), text: claimed.word },
      found: {
        document: passage.document,
        span: spanOf<'source'>(found.at, found.at + found.word.length),
        text: found.word,
      },
    },
  ];
}

/** How far behind the role the same person may be called something else. Unit: code units. Default: 60. Source: a name. */
const NAMED_MOST = 60;

/** A noun that says who speaks, and where it stands. */
interface Role {
  readonly word: string;
  readonly at: number;
}

/** Longest tag. Unit: code units. Default: 120. Source: a verb, a name and what the person is. */
const TAG_MOST = 120;

const ARTICLE = '(?:the|an?|his|her|their|its|our)';
const NOUN = String.raw`(?:\p{Ll}[\p{L}-]*\s){0,2}?(?<role>\p{Ll}[\p{L}-]{2,})`;
const VERBS = `(?:${REPORTING_VERBS})`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}`;

/** Behind the words: ",” said the farmer", ",” said Tom Reed, the farmer", ",” the farmer said". */
const BEHIND: readonly RegExp[] = [
  new RegExp(
    String.raw`^\s${VERBS}\s(?:${NAME},\s)?${ARTICLE}\s${NOUN}(?=[,.;:!?]|\s(?:of|at|in|from|for|to|on|who|when|as|after|last|yesterday)\b|\s\p{Lu}|$)`,
    'u',
  ),
  new RegExp(String.raw`^\s(?:${NAME},\s)?${ARTICLE}\s${NOUN}(?:,\s${NAME},)?,?\s${VERBS}\b`, 'iu'),
];
/** Before them: "The farmer said: “", "the farmer, Tom Reed, told the council that “". */
const BEFORE = new RegExp(String.raw`(?:^|\s)${ARTICLE}\s${NOUN}(?:,\s${NAME},)?\s${VERBS}\b[^.!?“"„«]{0,40}$`, 'iu');

function roleBeside(text: string, start: number, end: number): Role | undefined {
  const mark = /^[,.!?…]?["”’»']?[,.]?/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const after = text.slice(end + mark, end + mark + TAG_MOST);
  for (const pattern of BEHIND) {
    const role = roleIn(pattern.exec(after), end + mark);
    if (mark > 0 && role !== undefined) return role;
  }
  const from = Math.max(0, start - TAG_MOST);
  const before = text.slice(from, start).replace(/["“„«‘'\s]+$/u, '');
  return roleIn(BEFORE.exec(before), from);
}

function roleIn(match: RegExpExecArray | null, from: number): Role | undefined {
  const word = match?.groups?.['role'];
  return match === null || word === undefined ? undefined : { word, at: from + match.index + match[0].indexOf(word) };
}

const isSame = (a: string, b: string): boolean => a === b || termOf(a) === termOf(b);

/** Whether somebody else of a source is called so. */
const isKnown = (word: string, text: string, around: string): boolean =>
  new RegExp(`\\b(?:the|an?|,) ${word}\\b`, 'u').test(text) && !new RegExp(`\\b${word}\\b`, 'u').test(around);

/** Words for anybody, and for whoever speaks or writes. */
const GENERAL =
  /^(?:man|woman|person|people|official|officials|spokes(?:man|woman|person)|author|writer|reporter|journalist|report|letter|source|paper|article|study|book|document|statement|speaker|resident|witness|expert|leader|head|boss|member|representative|latter|former|other)$/u;
