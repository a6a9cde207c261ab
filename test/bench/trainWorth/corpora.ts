import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashOf } from '../../../src/engine/text/hash';
import { ownSentences } from '../../support/ownSentences';
import { readDataSet } from '../data/rows';
import { sampleOf, type WorthSample } from './model';

/** The sentences that the model is fitted on, and those whose quality is only measured. */
export interface Corpora {
  /** ClaimBuster: sentences of presidential debates; 1 is a check-worthy factual sentence, crowd-labelled. */
  readonly claimBuster: readonly WorthSample[];
  /** CLEF 2019: whole debates and speeches; 1 is a sentence that a fact-checker took up. One in forty. */
  readonly clef: readonly WorthSample[];
  /** Our own sentences of drafts. */
  readonly drafts: readonly WorthSample[];
  /** Claims of the sets on which backing is fitted: written sentences that people looked for sources of. All are 1. */
  readonly statements: readonly WorthSample[];
}

/** Folds of ClaimBuster: its sentences carry no debate, so equal sentences are at least kept together. */
const FOLDS = 5;

/** A missed claim costs more than an opinion that is checked. */
const CLAIM_WEIGHT = 3;
const OTHER_WEIGHT = 2;

/** Sets of claims from encyclopaedias, answers, news and papers. */
const STATEMENT_SETS: readonly string[] =
  'wice.dev lfqa.dev gensearch.dev factcheckgpt.dev expertqa.dev citint.dev qags_cnndm.dev scifact.train climatefever.dev covidfact.dev'.split(
    ' ',
  );
const STATEMENTS_MOST = 250;
const STATEMENT_WEIGHT = 0.3;

/** Claims of one set, spread evenly over it. */
function statementsOf(folder: string, name: string): readonly WorthSample[] {
  const claims = [...new Set(readDataSet(path.join(folder, `${name}.jsonl.gz`)).claims.map(({ claim }) => claim))];
  const step = Math.max(1, claims.length / STATEMENTS_MOST);
  return claims
    .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
    .map((claim) => sampleOf(claim, true, name, STATEMENT_WEIGHT));
}

/** Reads the three; CLEF's debates and our genres are groups. */
export function readCorpora(folder: string): Corpora {
  const lines = (name: string): readonly Line[] =>
    gunzipSync(readFileSync(path.join(folder, `${name}.train.jsonl.gz`)))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  return {
    claimBuster: lines('cw_claimbuster').map(({ text, label }) => {
      const sample = sampleOf(text, label === 1, '', 1);
      return { ...sample, group: String(Number.parseInt(hashOf(sample.key).slice(0, 4), 16) % FOLDS) };
    }),
    clef: lines('cw_clef2019').map(({ text, label, file = '' }) => sampleOf(text, label === 1, file, 1)),
    drafts: ownSentences('.', 'fitted').map(({ text, isWorth, genre }) =>
      sampleOf(text, isWorth, genre, isWorth ? CLAIM_WEIGHT : OTHER_WEIGHT),
    ),
    statements: STATEMENT_SETS.flatMap((name) => statementsOf(folder, name)),
  };
}

interface Line {
  readonly text: string;
  readonly label: number;
  readonly file?: string;
}
