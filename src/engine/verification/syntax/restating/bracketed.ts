import { MONTH } from '../../../text/values/monthNames';
import { nounPhraseBefore, type NounPhrase } from './nounPhrase';
import type { Parsed } from '../parsed';

/** A bracket with the noun phrase that it tells something of. */
interface Bracket {
  readonly of: NounPhrase;
  readonly inside: string;
}

/** "of" may lead in a part of the name before: "the mayor of Trent (born 1950)" says when the mayor was born. */
function bracketsOf(sentence: Parsed): readonly Bracket[] {
  return [...sentence.text.matchAll(/\(([^()]{3,200})\)/g)].flatMap(({ 1: inside = '', index }) => {
    const of = nounPhraseBefore(sentence, index);
    return of === undefined || of.before === 'of' ? [] : [{ of, inside }];
  });
}

/** What the brackets of a sentence say of the noun before them, each as a sentence. */
export const saidInBrackets = (sentence: Parsed): readonly string[] =>
  bracketsOf(sentence).flatMap((bracket) => [...participlesIn(bracket), ...lifeIn(bracket, sentence)]);

/** "The mill (built 1782, restored 1990)", "Ada Quist (born 3 May 1948 in Selm)": what was done to it. */
const participlesIn = ({ of, inside }: Bracket): readonly string[] =>
  doneIn(inside).map(
    ({ verb, rest }) => `${of.text} ${of.head.fine === 'NNS' ? 'were' : 'was'} ${verb} ${dated(rest)}.`,
  );

/** What each participle of a bracket says, with all that follows up to the next. */
function doneIn(inside: string): readonly { readonly verb: string; readonly rest: string }[] {
  const parts: string[] = [];
  for (const part of inside.split(/[;,] /)) {
    const [verb = ''] = part.trim().split(' ');
    if (isParticiple(verb)) parts.push(part.trim());
    else if (parts.length > 0) parts.push(`${parts.pop() ?? ''}, ${part}`);
  }
  return parts
    .map((part) => ({ verb: verbOf(part.slice(0, part.indexOf(' '))), rest: part.slice(part.indexOf(' ') + 1) }))
    .filter(({ rest }) => TELLING.test(rest));
}

/** Participles that stand in brackets without more: of regular verbs, and those that tell where somebody or something comes from. */
const isParticiple = (word: string): boolean => DONE.has(word) || /^\p{Ll}+ed$/u.test(word);
const DONE: ReadonlySet<string> = new Set('b. * born built founded written made sunk cut hung drawn'.split(' '));
const verbOf = (verb: string): string => (verb === 'b.' || verb === '*' ? 'born' : verb);

/** When, where or by whom: "(used by few)", not "(so called because …)". */
const TELLING = /\d|^(?:in|by|at)\s/;

/** With the preposition that brackets leave out: "born 1948", "opened 3 May 1948". */
const dated = (rest: string): string =>
  DAY_FIRST.test(rest) ? `on ${rest}` : MONTH_OR_YEAR_FIRST.test(rest) ? `in ${rest}` : rest;
const DAY_FIRST = new RegExp(`^(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}\\b)`, 'i');
const MONTH_OR_YEAR_FIRST = new RegExp(`^(?:${MONTH} )?\\d{3,4}\\b`, 'i');

/** "Mirela Costa (14 March 1871 – 2 June 1939)", "(1871–1939)", "(d. 1939)": birth and death of a person. */
function lifeIn({ of, inside }: Bracket, { text }: Parsed): readonly string[] {
  const { name } = of.head;
  if (name === undefined || name.terms.length < 2 || isLedIn(text.slice(0, name.start))) return [];
  const life = LIFE.exec(inside.trim())?.groups;
  const death = life?.['died'] ?? DEATH.exec(inside.trim())?.groups?.['died'];
  return [
    ...(life?.['born'] === undefined ? [] : [`${name.text} was born ${dated(life['born'])}${placed(life['in'])}.`]),
    ...(death === undefined ? [] : [`${name.text} died ${dated(death)}${placed(life?.['at'])}.`]),
  ];
}

const placed = (place: string | undefined): string => (place === undefined ? '' : ` in ${place}`);

const DATE = `(?:\\d{1,2} ${MONTH} \\d{3,4}|${MONTH} \\d{1,2}, \\d{3,4}|${MONTH} \\d{3,4}|\\d{3,4})`;
/** "30 April 1907, Boston", "1853 in Bremen". */
const place = (name: string): string =>
  `(?:(?:,| in)\\s(?<${name}>\\p{Lu}[\\p{L}.' ]{1,40}?(?:, \\p{Lu}[\\p{L}. ]{1,30}?)?))?`;
const LIFE = new RegExp(
  `(?:^|;\\s)(?:born )?(?<born>${DATE})${place('in')}\\s?(?:–|—|-|--)\\s?(?:died )?(?<died>${DATE})${place('at')}$`,
  'iu',
);
const DEATH = new RegExp(`(?:^|[;,]\\s)(?:d\\.|died|†)\\s(?<died>${DATE})$`, 'i');

/** "the Harrow Games (1958–1966)", "the Treaty of Selm (…)" are no persons. */
const isLedIn = (before: string): boolean => /\b(?:the|of)\s$/i.test(before);
