import { codeTable } from './codeTable';

/**
 * Whether a full stop belongs to an abbreviation and the sentence goes on. `before` ends with the stop, `after` is
 * what follows the space. Four kinds of abbreviation differ in what may follow them.
 */
export function continuesAfter(before: string, after: string): boolean {
  const last = lastWord(before);
  if (!last.endsWith('.')) return isExclamatoryName(before);
  const word = last.slice(0, -1);
  if (/^\d{1,2}$/.test(word)) return GERMAN_MONTH.test(after);
  const lower = word.toLowerCase();
  if (BEFORE_NAME.has(lower)) return /^["“'(]?[\p{Lu}\p{N}]/u.test(after);
  if (BEFORE_NUMBER.has(lower)) return /^[\p{N}[IVXivx]/u.test(after);
  if (ALWAYS.has(lower)) return true;
  if (/^\p{Lu}$/u.test(word)) return isInitial(before, after);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || AFTER_NAME.has(lower)) return !startsSentence(after);
  return false;
}

/** The word with its points that stands last, before closing marks. By hand: a pattern that ends with `$` tries everywhere. */
function lastWord(before: string): string {
  let end = before.length;
  while (end > 0 && CLOSERS.includes(before.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && unitOf(before.charCodeAt(start - 1)) === WORD_UNIT) start -= 1;
  // An apostrophe both closes and belongs to words.
  while (before.charAt(end) === "'") end += 1;
  return before.slice(start, end);
}

const CLOSERS = '”"’\')]';
const WORD_UNIT = 1;
const OTHER_UNIT = 2;
const unitOf = codeTable((unit) => (/[\p{L}\p{N}.&'-]/u.test(unit) ? WORD_UNIT : OTHER_UNIT));

/** "am 3. März": in German a full stop makes an ordinal. */
const GERMAN_MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u;

/** Titles and the like: a name or a number follows. */
const BEFORE_NAME = listed(
  'mr mrs ms dr prof rev hon gen col maj capt lt sgt cmdr adm gov sen rep pres st ste mt ft messrs mme mlle fr sr jr dipl ing',
);
/** Before a figure: "No. 4", "p. 12", "Jan. 5". */
const BEFORE_NUMBER = listed(
  'no nos nr p pp vol vols fig figs ch chap sec art para paras pt eq tab app ann cl jan feb mar apr jun jul aug sep sept oct nov dec ca c',
);
/** Always inside a sentence. */
const ALWAYS = listed('e.g i.e eg ie cf vs v viz resp approx al incl excl ed eds trans esp');
/** After a name or a quantity: the sentence may end with them. */
const AFTER_NAME = listed(
  'co inc ltd corp plc llc bros jr sr esq etc a.m p.m am pm b.c a.d dept univ assn st ave blvd rd ph.d',
);

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Names that end with a mark of exclamation. */
const isExclamatoryName = (before: string): boolean => before.endsWith('Yahoo!') || before.endsWith('Jeopardy!');

/** "J. Smith" goes on; "vitamin C. It" does not. */
const isInitial = (before: string, after: string): boolean =>
  /^\p{Lu}/u.test(after) &&
  !startsSentence(after) &&
  !/(?:vitamin|plan|point|appendix|group|hepatitis) \p{Lu}\.$/iu.test(before);

/** Words that begin sentences and hardly ever follow a name within one. */
const STARTERS = listed(
  'the a an it he she they we you i this that these those there here in on at by for from with after before when while where how what who why if but and so as although however moreover yet now then today our his her their its my',
);

function startsSentence(after: string): boolean {
  const first = /^["“'(]?(\p{L}+)/u.exec(after)?.[1];
  return first !== undefined && /^\p{Lu}/u.test(first) && STARTERS.has(first.toLowerCase());
}
