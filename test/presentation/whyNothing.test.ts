import { describe, expect, it } from 'vitest';
import { countVerdicts } from '../../src/engine/model/verdictCounts';
import { whyNothing, type Circumstances } from '../../src/presentation/whyNothing';

const allWell: Circumstances = {
  name: 'draft.md',
  file: { kind: 'draft' },
  engine: 'running',
  sources: { read: 7, all: 7, problems: 0, reading: 'done' },
  when: 'type',
  hidden: [],
  check: {
    kind: 'done',
    counts: countVerdicts(['supported', 'supported', 'supported', 'notChecked', 'marked']),
  },
};
const why = (change: Partial<Circumstances>) => whyNothing({ ...allWell, ...change });

describe('why nothing is shown', () => {
  it.each<[string, Partial<Circumstances>, RegExp, string | undefined]>([
    ['all is backed', {}, /0 of 4 to look at.*Nothing is left open/, 'showClaims'],
    ['no editor', { file: { kind: 'none' } }, /No text editor is active/, undefined],
    ['an unsaved file', { file: { kind: 'notAFile' } }, /not a file on disk/, undefined],
    ['no marker', { file: { kind: 'noMarker', folder: 'book' } }, /book has no sources folder/, 'createSourcesFolder'],
    [
      'not answered',
      { file: { kind: 'notAnswered', folder: 'book' } },
      /book has a sources folder\. Whether/,
      'checkHere',
    ],
    ['another language', { file: { kind: 'language', language: 'latex' } }, /of the kind “latex”/, undefined],
    ['a source', { file: { kind: 'source' } }, /is one of the sources/, 'showSources'],
    [
      'not named',
      { file: { kind: 'notIncluded', include: ['*.md'] } },
      /not among the drafts, which are: \*\.md/,
      'openGroundworkJson',
    ],
    ['just started', { file: { kind: 'notKnownYet' } }, /only beginning to be read/, 'showSources'],
    ['engine stopped', { engine: 'stopped' }, /crashed three times/, 'restartEngine'],
    ['restarting', { engine: 'restarting' }, /starting again/, 'showLog'],
    [
      'reading that was stopped',
      { sources: { read: 2, all: 7, problems: 0, reading: 'halted' } },
      /was stopped \(2 of 7 are read\)/,
      'resumeIndexing',
    ],
    [
      'reading',
      { sources: { read: 2, all: 7, problems: 0, reading: 'reading' }, check: { kind: 'never' } },
      /still being read \(2 of 7\)/,
      'showSources',
    ],
    ['no sources', { sources: { read: 0, all: 0, problems: 0, reading: 'done' } }, /holds no files yet/, 'showSources'],
    [
      'none readable',
      { sources: { read: 0, all: 3, problems: 3, reading: 'done' } },
      /None of the 3 sources could be read/,
      'showSources',
    ],
    ['manual', { when: 'manual', check: { kind: 'never' } }, /by command only/, 'checkDraft'],
    ['on save', { when: 'save', check: { kind: 'never' } }, /when you save it/, 'checkDraft'],
    ['running', { check: { kind: 'running' } }, /being checked at this moment/, undefined],
  ])('names the reason: %s', (_name, change, headline, remedy) => {
    const explanation = why(change);
    expect(explanation.headline).toMatch(headline);
    expect(explanation.remedies[0]).toBe(remedy);
  });
  it('tells what is quiet though no source backs it', () => {
    const counts = countVerdicts(['supported', 'marked', 'notCheckedClosely', 'notCheckedClosely']);
    expect(why({ check: { kind: 'done', counts } }).headline).toContain(
      '0 of 4 to look at, against 7 sources. Nothing is left open, so nothing is flagged. Not checked closely: 2 claims. Marked: 1 claim.',
    );
  });
  it('tells that the settings hide what is open', () => {
    const counts = countVerdicts(['supported', 'contradicted']);
    const explanation = why({ hidden: ['contradicted'], check: { kind: 'done', counts } });
    expect(explanation.headline).toContain('Open: 1 claim. The settings hide: contradicted.');
    expect(explanation.remedies).toContain('openSettings');
  });
});
