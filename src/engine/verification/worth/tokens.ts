import { isStopWord } from '../../text/stopWords';

/**
 * The words and marks of a sentence as the model of check-worthiness reads them. Figures become kinds ("#year",
 * "#money"), names inside the sentence become "#name": what matters is that one stands there, not which.
 */
export interface WorthToken {
  /** Lower case, or a kind in "#". */
  readonly word: string;
  /** Function words as they are, kinds as they are, other words by their ending: a stand-in for the part of speech. */
  readonly shape: string;
}

const TOKEN =
  /[$£€]\s?\d[\d,.]*\d|[$£€]\s?\d|\d[\d,.]*\s?(?:%|per\s?cent\b)|\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th|s)?\b|\p{Lu}(?:\.\p{Lu})+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|--|[?!:;"“”«»„…—–(]/gu;

/** The tokens of a sentence, in order. */
export function worthTokens(text: string): readonly WorthToken[] {
  const tokens: WorthToken[] = [];
  const isTitle = isTitleCase(text);
  for (const { 0: raw } of text.matchAll(TOKEN)) tokens.push(tokenOf(raw, tokens.length === 0 || isTitle));
  return tokens;
}

function tokenOf(raw: string, isStart: boolean): WorthToken {
  if (/^[$£€]/.test(raw)) return kind('#money');
  if (/^\d/.test(raw)) return kind(numberKind(raw));
  if (/^["“”«»„]$/.test(raw)) return kind('"');
  if (/^(?:--|—|–)$/.test(raw)) return kind('-');
  if (!/^\p{L}/u.test(raw)) return kind(raw);
  const word = raw.toLowerCase().replaceAll('’', "'");
  if (SPELLED.has(word)) return { word, shape: '#number' };
  if (!isStart && /^\p{Lu}/u.test(raw) && !isStopWord(word))
    return { word, shape: MONTHS.has(word) ? '#month' : '#name' };
  return { word, shape: isStopWord(word) || KEPT.has(word) ? word : ending(word) };
}

const kind = (name: string): WorthToken => ({ word: name, shape: name });

function numberKind(raw: string): string {
  if (/(?:%|cent)$/i.test(raw)) return '#percent';
  if (/^(?:1[5-9]|20)\d\d(?:s)?$/.test(raw)) return '#year';
  if (/(?:st|nd|rd|th)$/.test(raw)) return '#ordinal';
  return /^\d$/.test(raw) ? '#digit' : '#number';
}

/** A headline's capitals tell nothing. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.9 * words.length;
}

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

const SPELLED: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third quarter percent'.split(
    ' ',
  ),
);

/** Frequent verbs of saying, having, thinking and becoming: they tell assertion from stance. */
const KEPT: ReadonlySet<string> = new Set(
  "said says say told think believe know want going go get got let's need make made let well n't".split(' '),
);

/** English derivational and inflectional endings (Quirk et al. 1985, appendix I), the longest first. */
const ENDING =
  /(?:ation|ition|ment|ness|ship|ity|ism|ists?|ers?|ors?|ance|ence|able|ible|ful|less|ous|ive|ical|ic|al|ing|ed|ly|est|ies|es|s|en|y)$/;
const ending = (word: string): string => (word.length > 4 ? `~${ENDING.exec(word)?.[0] ?? ''}` : '~');
