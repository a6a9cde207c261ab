import { termOf, termsOf } from '../terms';
import { candidatesOf, type CandidateWord } from './candidates';
import { isNumberWord, smallValue } from './numberWords';
import type { Stretch } from '../../model/stretch';
import type { Label, NumberQuantity, ValueRelation } from './quantity';

/** Nouns that are told apart by numbers: each line one thing, its short forms and its German name. */
const NOUNS: readonly (readonly [string, string])[] = [
  ['number', 'numbers?|no\\.|nos\\.|no|nummern?|nr\\.?'],
  ['article', 'articles?|arts?\\.|artikeln?'],
  ['section', 'sections?|secs?\\.|paragrafen?|paragraphen?'],
  ['paragraph', 'paragraphs?|para\\.|absatz|abs\\.'],
  ['chapter', 'chapters?|chs?\\.|kapiteln?'],
  ['volume', 'volumes?|vols?\\.|bände?|bd\\.'],
  ['appendix', 'appendix|annex|anhang|anlage'],
  ['page', 'pages?|pp?\\.|seiten?|s\\.'],
  ['figure', 'figures?|figs?\\.|abbildung|abb\\.'],
  ['table', 'tables?|tabs?\\.|tabelle'],
  ['note', 'notes?|footnotes?|fußnote'],
  ['flight', 'flights?|flug'],
  ['highway', 'highways?|interstate|motorway|autobahn|bundesstraße'],
  ['route', 'routes?'],
  ['road', 'roads?'],
  ['line', 'lines?|linien?'],
  ['platform', 'platforms?|gleis|bahnsteig'],
  ['gate', 'gates?'],
  ['room', 'rooms?|zimmer|raum'],
  ['hall', 'halls?|halle'],
  ['building', 'buildings?|gebäude'],
  ['block', 'blocks?'],
  ['boiler', 'boilers?|kessel'],
  ['reactor', 'reactors?|reaktor'],
  ['hatch', 'hatch'],
  ['shaft', 'shafts?|schacht'],
  ['lot', 'lots?|los'],
  ['unit', 'units?'],
  ['class', 'class|klasse'],
  ['grade', 'grades?'],
  ['type', 'types?|typ'],
  ['model', 'models?|modell'],
  ['phase', 'phases?'],
  ['stage', 'stages?|etappe'],
  ['level', 'levels?|stufe'],
  ['round', 'rounds?|runde'],
  ['episode', 'episodes?|folge'],
  ['season', 'seasons?|staffel'],
  ['act', 'acts?|akt'],
  ['scene', 'scenes?|szene'],
  ['psalm', 'psalms?'],
  ['verse', 'verses?|vers'],
  ['opus', 'opus|op\\.'],
  ['symphony', 'symphon(?:y,ies)|sinfonie'],
  ['sonnet', 'sonnets?|sonett'],
  ['sonata', 'sonatas?|sonate'],
  ['concerto', 'concertos?'],
  ['amendment', 'amendments?'],
  ['bill', 'bills?'],
  ['resolution', 'resolutions?'],
  ['directive', 'directives?|richtlinie'],
  ['rule', 'rules?|regel'],
  ['clause', 'clauses?|klausel'],
  ['schedule', 'schedules?'],
  ['exhibit', 'exhibits?'],
  ['question', 'questions?|frage'],
  ['item', 'items?'],
  ['version', 'versions?'],
  ['district', 'districts?|bezirk'],
  ['ward', 'wards?|station'],
  ['zone', 'zones?|zone'],
  ['sector', 'sectors?|sektor'],
  ['seat', 'seats?|sitz|platz'],
  ['row', 'rows?|reihe'],
  ['cell', 'cells?|zelle'],
  ['apartment', 'apartments?|flats?|wohnung'],
  ['berth', 'berths?'],
  ['deck', 'decks?'],
  ['pier', 'piers?'],
  ['lane', 'lanes?'],
  ['track', 'tracks?'],
  ['bus', 'bus|buses'],
  ['tram', 'trams?|straßenbahn'],
  ['train', 'trains?|zug'],
  ['engine', 'engines?'],
  ['well', 'wells?'],
  ['plate', 'plates?'],
  ['sample', 'samples?|probe'],
  ['channel', 'channels?|kanal'],
  ['exit', 'exits?|ausfahrt'],
  ['junction', 'junctions?'],
  ['mile', 'mile|kilometre|kilometer'],
  ['category', 'category|kategorie'],
  ['tower', 'towers?|turm'],
  ['squadron', 'squadrons?'],
  ['battalion', 'battalions?|bataillon'],
  ['regiment', 'regiments?'],
  ['part', 'parts?|teil'],
  ['book', 'books?|buch'],
  ['day', 'day'],
  ['week', 'week'],
  ['case', 'cases?'],
];
const POINTERS: ReadonlySet<string> = new Set(['page', 'figure', 'table', 'note']);
/** Nouns that are also verbs or stand before a count: "seats 400 people", "question 40 witnesses". */
const ALSO_VERBS: ReadonlySet<string> = new Set(
  'seat question train case part book item unit act well mile'.split(' '),
);

/** The nouns by their forms; those that are short for others are nouns only with a point. */
const NAMES: ReadonlyMap<string, { readonly name: string; readonly isShort: boolean; readonly isPlural: boolean }> =
  new Map(
    NOUNS.flatMap(([name, words]) =>
      words
        .split('|')
        .flatMap((word) =>
          formsOf(word.replaceAll('\\', '')).map(
            (form) =>
              [
                form.replace(/\.$/, ''),
                { name, isShort: form.endsWith('.'), isPlural: form.length > 3 && form.endsWith('s') },
              ] as const,
          ),
        ),
    ),
  );

/** "articles?" → "article", "articles"; "symphon(?:y|ies)" → both its forms. */
function formsOf(word: string): readonly string[] {
  const group = /^(.*)\(\?:([^|)]*),([^)]*)\)$/.exec(word);
  if (group !== null) return [`${group[1] ?? ''}${group[2] ?? ''}`, `${group[1] ?? ''}${group[3] ?? ''}`];
  const at = word.indexOf('?');
  if (at < 0) return [word];
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  return [before.slice(0, -1) + after, before + after];
}

/** The labelled numbers of a text: "Article 7", "No. 4", "number four", "rooms 12 and 14", "boiler 2", "Hatch 3". */
export function labelsOf(text: string): readonly Label[] {
  const words = candidatesOf(text);
  const found: Label[] = [];
  words.forEach((word, at) => {
    const number = numberAt(text, words, at);
    if (number === undefined || (found.at(-1)?.end ?? 0) > word.start) return;
    const label = known(text, words, at, number) ?? namedByNumber(text, words, at);
    if (label === undefined) return;
    found.push(label.label);
    if (label.mayGoOn) found.push(...furtherNumbers(text, label.label));
  });
  return found;
}

interface Numbered {
  readonly number: string;
  readonly end: number;
  readonly isFigures: boolean;
}

const NO_LABEL_BEHIND =
  /^(?:[.,:]\d|[\s\u00a0-]?(?:%|°|per\s?cent|percent|million|thousand|hundred|billion|dozen|prozent|degrees|mph|km|kg|tonnes|pm|am|p\.m|a\.m)(?![\p{L}])|-\p{Ll}|\s?[$€£])/iu;

/** Figures, a number word or a Roman numeral at a word, as a label has them. */
function numberAt(text: string, words: readonly CandidateWord[], at: number): Numbered | undefined {
  const word = words[at];
  if (word === undefined || (at === 0 && text.charAt(word.start - 1) !== '#')) return undefined;
  const spelled = isNumberWord(word.lower) ? spelledAt(text, words, at) : undefined;
  const number = /^\d{1,5}[a-z]?$/.test(word.lower) ? word.lower : (spelled?.number ?? romanAt(word, words[at - 1]));
  const end = spelled?.end ?? word.end;
  if (number === undefined || NO_LABEL_BEHIND.test(text.slice(end, end + 12))) return undefined;
  return { number: number.replace(/^0+(?=\d)/u, ''), end, isFigures: /^\d/.test(word.lower) };
}

function spelledAt(text: string, words: readonly CandidateWord[], at: number): { number: string; end: number } {
  const [word, next] = [words[at], words[at + 1]];
  const both = word && next ? text.slice(word.start, next.end) : '';
  const value = /^\p{L}+-\p{L}+$/u.test(both) ? smallValue(both) : undefined;
  if (value !== undefined && next !== undefined) return { number: String(value), end: next.end };
  return { number: String(smallValue(word?.lower ?? '') ?? ''), end: word?.end ?? 0 };
}

const romanAt = ({ text }: CandidateWord, before: CandidateWord | undefined): string | undefined =>
  /^[IVX]{1,6}$/.test(text) && (text.length > 1 || /^\p{Lu}/u.test(before?.text ?? '')) && text !== 'I'
    ? String(romanValue(text))
    : undefined;

interface Found {
  readonly label: Label;
  readonly mayGoOn: boolean;
}

/** A noun of the list, or "No.", "§" and "#", before the number. */
function known(text: string, words: readonly CandidateWord[], at: number, numbered: Numbered): Found | undefined {
  const [word, noun, before] = [words[at], words[at - 1], words[at - 2]];
  if (word === undefined) return undefined;
  const sign = /(?:§§?|(?<!&)#)[\s\u00a0]?$/u.exec(text.slice(Math.max(0, word.start - 3), word.start))?.[0];
  if (sign !== undefined) {
    const name = sign.startsWith('#') ? 'number' : 'section';
    return {
      label: labelAt(text, { start: word.start - sign.length, end: numbered.end }, name, numbered.number),
      mayGoOn: sign.startsWith('§§'),
    };
  }
  const form = noun && NAMES.get(noun.lower);
  const gap = noun === undefined ? '' : text.slice(noun.end, word.start);
  if (noun === undefined || form === undefined || !/^(?:\.?[\s\u00a0]+|\.|-)$/u.test(gap)) return undefined;
  if (form.isShort && !gap.startsWith('.')) return undefined;
  if (!isLabel(text, noun, form, numbered, gap)) return undefined;
  // "Article No. 7", "boiler number 2": the noun before says what is numbered.
  const holder =
    form.name === 'number' && before !== undefined && /^[\s\u00a0]+$/u.test(text.slice(before.end, noun.start))
      ? NAMES.get(before.lower)
      : undefined;
  const place = { start: holder === undefined ? noun.start : (before?.start ?? noun.start), end: numbered.end };
  const label = labelAt(text, place, holder?.name ?? form.name, numbered.number);
  return { label, mayGoOn: numbered.isFigures && (form.isPlural || form.isShort || /^\p{Lu}/u.test(noun.text)) };
}

/** A plural noun behind the number: then it counts. A few verbs end so as well. */
const COUNTS =
  /^\s+(?!(?:was|is|has|as|this|its|leaves|runs|departs|serves|stands|states|says|deals|covers|requires|provides|gives|lies|goes|bans|protects|takes|carries|allows|forbids|begins|ends|opens|closes)\b)(?:\p{Ll}{2,}(?<!s)s(?![\p{L}])|(?:people|men|women|children|times)\b)/u;
const ENDS =
  /^(?:$|[.,;:)!?”"’]|\s+(?:of|was|is|and|or|in|to|at|on|the|had|has|from|for|by|with|did|will|ist|war|hat|und|der|des|im)\b)/u;

function isLabel(
  text: string,
  noun: CandidateWord,
  { name, isPlural }: { readonly name: string; readonly isPlural: boolean },
  numbered: Numbered,
  gap: string,
): boolean {
  const isCapital = /^\p{Lu}/u.test(noun.text);
  const isFirst = /^[\s"“(]*$/u.test(text.slice(0, noun.start));
  const after = text.slice(numbered.end, numbered.end + 24);
  // "no 3 houses" has the word of negation; "s." is a page only as a German capital.
  if (noun.lower === 'no') return numbered.isFigures && (gap.startsWith('.') || (isCapital && !isFirst));
  if (noun.lower === 's') return noun.text === 'S' && numbered.isFigures;
  if (COUNTS.test(after) && !(isCapital && !isFirst && !isPlural)) return false;
  if (isCapital && !(isFirst && isPlural)) return true;
  const goesOn = /^\s*(?:,|and|or|to|und|bis|[–-])\s*\d/u.test(after);
  if (isPlural) return goesOn;
  const isPlain = !ALSO_VERBS.has(name) && numbered.isFigures;
  return isPlain || noun.lower === 'number' || ENDS.test(after) || goesOn;
}

const labelAt = (text: string, place: Stretch, name: string, number: string): Label => ({
  ...place,
  name,
  number,
  holder: name === 'number' ? holderBefore(text, place.start) : [],
  isPointer: POINTERS.has(name),
});

/** The terms of up to three words directly before "No.". */
function holderBefore(text: string, at: number): readonly string[] {
  const words = /(?:[\p{L}-]+[\s\u00a0]+){0,3}$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  return termsOf(words)
    .map(({ term }) => term)
    .slice(-2);
}

/** "Articles 7 and 8", "rooms 12, 14 and 16": each number is one of them. */
function furtherNumbers(text: string, first: Label): readonly Label[] {
  const more: Label[] = [];
  for (let { end } = first; ;) {
    const found =
      /^(?:\s*[–-]\s*|,\s+(?:and\s+)?|\s+(?:and|or|to|und|oder|bis)\s+)(\d{1,5}[a-z]?)(?![\p{L}\p{N}]|[.,]\d|\s+\p{Ll}+s\b|\s?%|\s+(?:per|million|people))/u.exec(
        text.slice(end, end + 24),
      );
    if (found === null) return more;
    const start = end + found[0].length - (found[1]?.length ?? 0);
    end += found[0].length;
    more.push({ ...first, start, end, number: found[1] ?? '' });
  }
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const romanValue = (roman: string): number =>
  Array.from(roman.toLowerCase()).reduce((sum, sign, at, all) => {
    const [value, next] = [ROMAN_VALUES[sign] ?? 0, ROMAN_VALUES[all[at + 1] ?? ''] ?? 0];
    return sum + (value < next ? -value : value);
  }, 0);

/** What follows a thing of which there is one, and no count: a verb in the singular, or the end. */
const AFTER_ONE =
  /^\s+(?:was|is|has|had|will|would|can|could|must|did|does|left|to|from|on|at|with|by|failed|leaked|broke|closed|opened|burned|sank|crashed|landed|carried|reached|stands|stood|lies|ran|runs)\b/u;
const AT_END = /^(?:$|[.,;:)!?”"’]|\s+(?:and|or|but)\b)/u;
/** Words before a figure that count, bound or measure, and months, whatever they begin with. */
const NO_NOUN =
  /^(?:about|over|under|nearly|almost|some|only|just|around|roughly|exactly|approximately|another|these|those|with|from|into|than|least|most|more|fewer|less|aged|age|until|till|since|between|after|before|altogether|overall|eventually|additionally|today|still|then|there|both|each|every|all|last|next|first|population|total|totalling|totals|mostly|perhaps|maybe|possibly|minus|plus|negative|equals|versus|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|summer|winter|autumn|spring|usd|eur|gbp|chf|the|and|for|was|were|had|has|have|are|is|her|his|its|their|our|but|not|who|which|that|when|while|where|über|unter|rund|etwa|fast|knapp|mindestens|höchstens|nur|genau|insgesamt|zwischen|etwa|mehr|weniger|bis|nach|seit|vor|jahr|jahre|im|die|der|das|den|dem|und|mit|auf|von|für|waren|sind|hatte|hatten|haben)$/iu;

/** A word that no list has, and figures directly behind it: "Hatch 3", "Apollo 11", "pump 2 was". */
function namedByNumber(text: string, words: readonly CandidateWord[], at: number): Found | undefined {
  const [noun, word] = [words[at - 1], words[at]];
  if (noun === undefined || word === undefined || !/^\d{1,4}$/.test(word.text) || /^(?:1\d|20)\d\d$/u.test(word.text))
    return undefined;
  if (!/^[\s\u00a0]$/u.test(text.slice(noun.end, word.start)) || !/^\p{L}{3,}$/u.test(noun.text)) return undefined;
  if (/^[/–-]\d/u.test(text.slice(word.end, word.end + 2)) || NO_NOUN.test(noun.text) || isNumberWord(noun.lower))
    return undefined;
  const after = text.slice(word.end, word.end + 16);
  const before = text.slice(Math.max(0, noun.start - 12), noun.start);
  const isCapital = /^\p{Lu}/u.test(noun.text);
  if (!(isCapital ? namesOne(text, noun, before, after) : isOneOf(noun, after))) return undefined;
  const label = labelAt(text, { start: noun.start, end: word.end }, noun.lower, word.text.replace(/^0+(?=\d)/u, ''));
  return { label, mayGoOn: false };
}

function namesOne(text: string, noun: CandidateWord, before: string, after: string): boolean {
  // "In Lunel 40 died": a place, and a count.
  if (/\b(?:in|at|near|of|im|bei)\s+$/iu.test(before) || termOf(noun.text) === undefined) return false;
  const isFirst = /^[\s"“(]*$/u.test(text.slice(0, noun.start));
  return AFTER_ONE.test(after) || (!isFirst && AT_END.test(after));
}

const isOneOf = (noun: CandidateWord, after: string): boolean =>
  termOf(noun.text) !== undefined &&
  !/(?:s|ed|ing|en|ly|st)$/u.test(noun.lower) &&
  /^\s+(?:was|is|has|had|will|must)\b/u.test(after);

/** A name that is a number agrees with itself alone: "Article 7" with neither "Article 8" nor "Section 7". */
export function compareLabels(claimed: Label, found: Label): ValueRelation {
  const isSame = claimed.number === found.number;
  if (claimed.name === found.name) {
    if (claimed.name !== 'number' || sharesHolder(claimed.holder, found.holder)) return isSame ? 'agrees' : 'differs';
    return isSame ? 'unclear' : 'unrelated';
  }
  const [numbered, named] = claimed.name === 'number' ? [claimed, found] : [found, claimed];
  if (
    numbered.name !== 'number' ||
    !numbered.holder.some((term) => termsOf(named.name).some((own) => own.term === term))
  )
    return 'unrelated';
  return isSame ? 'agrees' : 'differs';
}

const sharesHolder = (own: readonly string[], other: readonly string[]): boolean =>
  own.length === 0 || other.length === 0 || own.at(-1) === other.at(-1) || own.some((term) => other.includes(term));

/** "String Quartet No. 2" and "her Second String Quartet": the place in a row is the number. */
export function compareWithOrdinal(label: Label, ordinal: NumberQuantity): ValueRelation {
  const nouns = label.name === 'number' ? label.holder : termsOf(label.name).map(({ term }) => term);
  if (!nouns.some((term) => ordinal.counted.includes(term))) return 'unrelated';
  return label.number === String(ordinal.value) ? 'agrees' : 'differs';
}
