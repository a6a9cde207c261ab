import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/model/finding';
import { findingsFor, paired, planFrom, type PlannedSentence } from '../support/goldenDraft';
import { goldenReport } from '../support/goldenReport';

const at = (path: string): URL => new URL(path, import.meta.url);

/**
 * The seed is a real source that is not part of the project: where it is absent its tests are skipped, and its report
 * is never written, since it would quote the seed.
 */
const seeds = at('../../../shared/data/seeds/');

const drafts = [
  {
    name: 'example',
    draft: at('../../examples/draft.md'),
    sources: at('../../examples/sources/'),
    plan: at('example.plan.json'),
  },
  { name: 'seed', draft: at('seed/draft.md'), sources: seeds, plan: at('seed/plan.json') },
];

for (const { name, draft, sources, plan } of drafts) {
  describe.skipIf(!existsSync(sources))(`the ${name} draft`, () => {
    let pairs: readonly (readonly [PlannedSentence, Finding])[] = [];
    beforeAll(async () => {
      pairs = paired(planFrom(plan), await findingsFor(draft, sources));
    });
    const select = (test: (planned: PlannedSentence, finding: Finding) => boolean): readonly string[] =>
      pairs.filter(([planned, finding]) => test(planned, finding)).map(([{ text }]) => text);

    it('never calls a backed statement contradicted', () => {
      expect(
        select(({ expect: truth }, { verdict }) => truth === 'supported' && verdict.kind === 'contradicted'),
      ).toEqual([]);
    });

    it('flags at most one in ten backed statements as having no source', () => {
      const backed = select(({ expect: truth }) => truth === 'supported');
      const flagged = select(
        ({ expect: truth }, { verdict }) => truth === 'supported' && verdict.kind === 'notEnoughEvidence',
      );
      expect(flagged.length).toBeLessThanOrEqual(backed.length / 10);
    });

    it('passes no invented statement as backed', () => {
      expect(
        select(({ expect: truth }, { verdict }) => truth === 'notEnoughEvidence' && verdict.kind === 'supported'),
      ).toEqual([]);
    });

    it('names what differs for every planted error of a kind that can be decided', () => {
      const missed = select(({ planted }, { verdict }) => DECIDABLE.has(planted) && verdict.kind !== 'contradicted');
      expect(missed.filter((text) => !KNOWN_MISSES.includes(text))).toEqual([]);
    });

    it('leaves questions, opinions, headings and instructions alone', () => {
      expect(
        select(({ expect: truth }, { verdict }) => truth === 'notChecked' && verdict.kind !== 'notChecked'),
      ).toEqual([]);
    });
  });
}

/** Kinds of errors that a check decides by comparing words; the others need an understanding of roles and strength. */
const DECIDABLE = new Set(
  'number percent money date range spelledNumber person place negationAdded negationDropped antonym quoteAltered quoteNot quoteNumber'.split(
    ' ',
  ),
);

/** Known wrong behaviour, each with its reason. */
const KNOWN_MISSES: readonly string[] = [
  // Two content words, and "their" refers to the sentence before: references are not resolved yet.
  'Their families were compensated.',
  // "planting should begin" retold as "trees should be planted along the banks": too little in common to be sure.
  'The two scientists recommend that trees should be planted along the banks after any further weirs are removed.',
  // The date is the article's own: nothing says yet that "an article" is the source itself.
  'In an article of 25 March 2018, a Brussels analyst asks what becomes of ISIS after its losses in Syria and Iraq.',
  // "driven out of" for "lost": only the share is left in common, which is the disputed word.
  'An organisation that has been driven out of more than 95 per cent of its territories has not disappeared.',
];

describe('the example report', () => {
  it('is the one that was reviewed', async () => {
    const findings = await findingsFor(at('../../examples/draft.md'), at('../../examples/sources/'));
    await expect(goldenReport(findings)).toMatchFileSnapshot('example.report.txt');
  });
});
