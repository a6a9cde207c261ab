import { commonSubsequence } from '../../text/align';
import { surpriseOf } from '../../text/commonness';
import { formsOf, fourGramsOf, pairsOf } from '../../text/forms';
import { negationsOf } from '../../text/negations';
import { wordsOf } from '../../text/words';
import type { Ground } from '../grounds';
import { isInside, type Statement } from '../statement';
import { clausesOf } from './clauses';
import type { EvidenceSet } from './evidenceSet';

/**
 * What tells backed statements from others, by name. Shares lie between 0 and 1. Chosen from 58 candidates by leaving
 * them out one at a time, judged on sets that the weights were not fitted on (`npm run train`).
 */
export type SupportFeatures = Readonly<Record<SupportFeature, number>>;

/** The names, in the order in which they are fitted. */
export const SUPPORT_FEATURES = [
  'coverageByBest',
  'coverageByWindow',
  'weakestClause',
  'wordPairs',
  'fourGrams',
  'order',
  'togetherPairs',
  'evidenceUsed',
  'chanceCoverage',
  'rarestMissing',
  'missingRare',
  'missingModifiers',
  'missingNames',
  'missingNouns',
  'onlySourceNegates',
  'judges',
] as const;
export type SupportFeature = (typeof SUPPORT_FEATURES)[number];

/** The features of a statement before its evidence. */
export function supportFeatures(
  statement: Statement,
  sentences: readonly Ground[],
  evidence: EvidenceSet,
): SupportFeatures {
  return {
    ...coverageFeatures(statement, sentences, evidence),
    ...missingFeatures(statement, evidence),
    ...likeness(statement, sentences, evidence),
    ...turns(statement, evidence),
  };
}

/** What a name counts that only the head of a source has. */
const IN_HEAD = 0.8;

const degreeIn = (grounds: readonly Ground[], at: number): number => {
  let most = 0;
  for (const { matches, isInHead } of grounds)
    most = Math.max(most, matches[at]?.degree ?? (isInHead[at] === true ? IN_HEAD : 0));
  return most;
};

/** The share of the terms' surprise that sentences account for. */
function covered({ terms }: Statement, grounds: readonly Ground[], among?: readonly number[]): number {
  let all = 0;
  let found = 0;
  for (const at of among ?? terms.keys()) {
    const surprise = surpriseOf(terms[at]?.term ?? '');
    all += surprise;
    found += surprise * degreeIn(grounds, at);
  }
  return all === 0 ? 1 : found / all;
}

function coverageFeatures(statement: Statement, sentences: readonly Ground[], { best, window, all }: EvidenceSet) {
  const clauses = clausesOf(statement).map((clause) =>
    Math.max(...sentences.map((one) => covered(statement, [one], clause))),
  );
  return {
    coverageByBest: covered(statement, [best]),
    coverageByWindow: covered(statement, window),
    weakestClause: Math.min(1, ...clauses),
    chanceCoverage: chanceCoverage(statement, all),
  };
}

/** What evidence of this length would cover by chance, if it drew its words by their commonness alone. */
function chanceCoverage({ terms }: Statement, evidence: readonly Ground[]): number {
  const sentences = evidence.reduce((sum, { words }) => sum + words.words.length, 0) / WORDS_OF_SENTENCE;
  const surprises = new Map(terms.map(({ term }) => [term, surpriseOf(term)]));
  let all = 0;
  let expected = 0;
  for (const surprise of surprises.values()) {
    all += surprise;
    expected += surprise * (1 - (1 - Math.exp(-surprise)) ** sentences);
  }
  return all === 0 ? 1 : expected / all;
}

/** Words of a usual sentence: surprise is counted per sentence. */
const WORDS_OF_SENTENCE = 20;

/** Adverbs and adjectives, by their endings. */
const MODIFIER = /(?:ly|ous|ive|al|ic|ful|able|est)$/i;
/** Participles and verbs made from nouns, by their endings. */
const VERB = /(?:ed|ing|ize[sd]?)$/i;
/** Surprise from which a plain word is rare, in nats: in no more than one sentence of 1,800. */
const RARE = 7.5;

/** The terms that no evidence has, by kind; shares of the whole surprise, and logarithms of counts. */
function missingFeatures({ terms, names }: Statement, { all }: EvidenceSet) {
  const missing = { modifiers: 0, rare: 0, names: 0, nouns: 0 };
  let rarest = 0;
  const distinct = new Map(terms.map(({ term }) => [term, surpriseOf(term)]));
  const whole = [...distinct.values()].reduce((sum, surprise) => sum + surprise, EQUAL);
  terms.forEach((term, at) => {
    if (degreeIn(all, at) > 0) return;
    const surprise = surpriseOf(term.term);
    rarest = Math.max(rarest, surprise);
    if (isInside(term, names)) return void (missing.names += 1);
    if (/\d/.test(term.term)) return;
    if (surprise > RARE) missing.rare += surprise;
    if (VERB.test(term.text)) return;
    if (MODIFIER.test(term.text)) missing.modifiers += surprise;
    else missing.nouns += 1;
  });
  return {
    rarestMissing: rarest,
    missingRare: missing.rare / whole,
    missingModifiers: missing.modifiers / whole,
    missingNames: Math.log1p(missing.names),
    missingNouns: Math.log1p(missing.nouns),
  };
}

/** How alike the wording is, from letters to the order of the terms. */
function likeness({ claim, terms }: Statement, sentences: readonly Ground[], { best, all }: EvidenceSet) {
  const forms = formsOf(wordsOf(claim.masked));
  const content = terms.map(({ term }) => term);
  const foundTerms = best.words.terms.map(({ term }) => term);
  const claimed = new Set(content);
  const used = foundTerms.filter((term) => claimed.has(term)).length;
  return {
    wordPairs: shareIn(
      pairsOf(forms),
      all.map(({ words }) => pairsOf(words.forms)),
    ),
    fourGrams: shareIn(
      fourGramsOf(forms),
      all.map(({ words }) => fourGramsOf(words.forms)),
    ),
    order: commonSubsequence(content, foundTerms).length / Math.max(1, content.length),
    togetherPairs: togetherPairs(terms.length, sentences),
    evidenceUsed: foundTerms.length === 0 ? 0 : used / foundTerms.length,
  };
}

function shareIn(wanted: ReadonlySet<string>, found: readonly ReadonlySet<string>[]): number {
  if (wanted.size === 0) return 1;
  let has = 0;
  for (const one of wanted) if (found.some((set) => set.has(one))) has += 1;
  return has / wanted.size;
}

/** The share of neighbouring terms that stand near each other in one sentence of a source. */
function togetherPairs(terms: number, sentences: readonly Ground[]): number {
  if (terms < 2) return 1;
  let together = 0;
  for (let at = 0; at + 1 < terms; at += 1) {
    const isNear = sentences.some(({ matches }) => {
      const [one, next] = [matches[at], matches[at + 1]];
      return one !== undefined && next !== undefined && Math.abs(one.term.start - next.term.start) < NEAR;
    });
    if (isNear) together += 1;
  }
  return together / (terms - 1);
}

/** Half a dozen words, in code units. */
const NEAR = 40;

/** Words of judgement and advice: what is said with them rests on the writer. */
const JUDGING =
  /\b(?:important|should|must|essential|crucial|recommend\w*|consult|best|overall|depends?|various|several|factors?|ultimately)\b/i;

function turns({ claim }: Statement, { best }: EvidenceSet) {
  const sourceNegates = negationsOf(best.sentence.text).length > 0;
  return {
    onlySourceNegates: sourceNegates && negationsOf(claim.masked).length === 0 ? 1 : 0,
    judges: JUDGING.test(claim.masked) ? 1 : 0,
  };
}

const EQUAL = 1e-9;
