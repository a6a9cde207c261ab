/** The months in English, with their usual short forms. */
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** A month's name as a pattern; "Sept." and "Jan." as well. */
export const MONTH = `(?:${MONTHS.map((month) => (month === 'may' ? 'may' : `${month.slice(0, 3)}(?:${month.slice(3)}|t)?`)).join('|')})\\b\\.?`;

/** 1 to 12, of a month's name or figures. */
export const monthNumber = (written: string): number =>
  /^\d/.test(written)
    ? Number(written)
    : MONTHS.findIndex((month) => month.startsWith(written.toLowerCase().slice(0, 3))) + 1;

/** What stands before a month alone: a preposition, or what tells which one or which part of it. */
const BEFORE_MONTH =
  /(?:^|[^\p{L}\p{N}])(?:in|since|until|till|by|of|during|from|to|for|between|before|after|last|next|this|that|each|every|the|early|late|mid|and|or|through|throughout)[\s-]+$/iu;
/** What only a month has behind it where a sentence begins with it: "May was the wettest month". */
const AFTER_FIRST_MONTH = /^\s+(?:was|is|were|saw|brought|had|has|to|and|or|through|until)\b/iu;

/**
 * Whether a capitalised word that is also a month's name stands for the month: "in May", "the May flood", "March and
 * April". The verb "may" and the walk are written small, "Theresa May" and "April Holt" have another name beside them.
 */
export function isMonthAlone(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (!/^\p{Lu}/u.test(name)) return false;
  const after = text.slice(end, end + 20);
  if (/^\s+\p{Lu}/u.test(after) && !/^\s+(?:Day|\d)/u.test(after)) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  if (/^[\s"'“‘(]*$/u.test(before) || /[.!?]["'”’)]?\s+$/u.test(before)) return AFTER_FIRST_MONTH.test(after);
  if (BEFORE_MONTH.test(before)) return !/^['’]s?\b/u.test(after);
  return /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*,\s+$/iu.test(before);
}
