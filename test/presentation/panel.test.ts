import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/model/finding';
import type { Mark } from '../../src/engine/model/mark';
import { spanOf } from '../../src/engine/model/span';
import { panelView } from '../../src/presentation/evidence/panelView';
import { claimsAmong, positionOf, stepFrom } from '../../src/presentation/evidence/stepping';
import { contradicted, findingOf, findingsOf, metadataOf, partly, supported, unbacked } from './findings';

const viewOf = (finding: Finding) => panelView(finding, metadataOf);

describe('the evidence panel', () => {
  it('says the verdict in a sentence, for those who hear it too', () => {
    expect(viewOf(findingOf(supported, 'supported')).spoken).toBe('Backed. Backed by Minutes of the council, ¶ 1.');
  });
  it('sets what the draft says against what the source says', () => {
    const view = viewOf(findingOf(contradicted, 'contradicted'));
    expect(view.differences).toEqual([{ claimed: '4,215', found: '4,512', title: 'Minutes of the council' }]);
    expect(view.legend).toEqual(['matched', 'differs']);
  });
  it('calls the passages near an unbacked claim nearest, and names what is in none of them', () => {
    const nearest = 'Seven flamingos of the Porlock zoo were hurt by a storm at the parade.';
    const view = viewOf(findingOf(nearest, 'notEnoughEvidence'));
    expect(view.heading).toBe('Nearest passages');
    expect(view.missing).toMatch(/^In none of them: “.*Porlock.*”\.$/);
    expect(view.legend).toContain('missing');
  });
  it('names nothing as missing from passages where there are none', () => {
    const view = viewOf(findingOf(unbacked, 'notEnoughEvidence'));
    expect([view.quotes.length, view.missing]).toEqual([0, undefined]);
  });
  it('offers to use words as evidence, but not where they back the claim already', () => {
    const offers = (finding: Finding) => [...new Set(viewOf(finding).quotes.map(({ use }) => use))];
    expect(offers(findingOf(partly, 'partlySupported'))).toEqual(['offered']);
    expect(offers(findingOf(contradicted, 'contradicted'))).toEqual(['offered']);
    expect(offers(findingOf(supported, 'supported'))).toEqual(['needless']);
  });
  it('lists the shared words for those who do not see the marks, and names the place of each button', () => {
    const [quote] = viewOf(findingOf(supported, 'supported')).quotes;
    expect(quote?.spoken).toBe('Shared with the draft: council approved, bridge, 4 March 2019.');
    expect(quote?.place).toBe('Minutes of the council, ¶ 1');
  });
  it('says by whom and where a source was published', () => {
    const known = { title: 'Minutes', publisher: 'Town of Kessel', url: 'https://kessel.example/1', language: 'en' };
    const [quote] = panelView(findingOf(supported, 'supported'), () => known).quotes;
    expect(quote).toMatchObject({ publisher: 'Town of Kessel', url: 'https://kessel.example/1', language: 'en' });
  });
});

describe('what the writer said, in the evidence panel', () => {
  const finding = findingOf(supported, 'supported');
  const marked = (mark: Mark): Finding => ({ ...finding, verdict: { kind: 'marked', evidence: [] }, mark });

  it.each([
    [{ kind: 'ownKnowledge', reason: 'interview, 3 May', where: 'statement' }, 'Your own knowledge: interview, 3 May.'],
    [{ kind: 'opinion', where: 'statement' }, 'Your opinion.'],
    [{ kind: 'commonKnowledge', where: 'statement' }, 'Common knowledge.'],
    [{ kind: 'evidence', where: 'statement' }, 'Evidence that you named.'],
    [{ kind: 'ignored', reason: 'a novel', where: 'draft' }, 'Ignored in this file: a novel.'],
    [{ kind: 'ignored', where: 'project' }, 'Ignored in this project.'],
  ] as const)('is the verdict, and never “Backed”: %o', (mark, said) => {
    const view = viewOf(marked(mark));
    expect([view.verdictName, view.headline, view.said]).toEqual(['Marked', said, undefined]);
  });
  it('stands beside a verdict that it does not settle', () => {
    const mark = { kind: 'ignored', rule: 'quantity', where: 'statement' } as const;
    expect(viewOf({ ...findingOf(partly, 'partlySupported'), mark }).said).toBe('Ignored (other numbers and dates).');
  });
  it('shows the words that the writer named as such', () => {
    const { evidence } = finding.verdict;
    const view = viewOf({ ...marked({ kind: 'evidence', where: 'statement' }), verdict: { kind: 'marked', evidence } });
    expect([view.heading, view.quotes.length, view.isNearest]).toEqual(['Evidence that you named', 1, false]);
  });
  it('offers a look-up for what the writer marked, but not for a sentence that says nothing', () => {
    const question: Finding = { ...finding, verdict: { kind: 'notChecked', reason: 'question' }, rule: 'notChecked' };
    expect(viewOf(question).search).toBe('needless');
    expect(viewOf(marked({ kind: 'ownKnowledge', where: 'statement' })).search).toBe('offered');
  });

  const [evidence] = findingOf(supported, 'supported').verdict.evidence;
  const span = spanOf<'claim'>(0, 3);
  it.each([
    [{ cited: 'clerk2019', span, document: evidence.document }, { text: 'clerk2019: Minutes of the council' }],
    [
      { cited: 'clerc', span, fault: { kind: 'unknownKey', near: 'clerk2019' } },
      { text: 'clerc', fault: 'No bibliography has the key “clerc”; the nearest is “clerk2019”.' },
    ],
    [
      { cited: 'storm', span, fault: { kind: 'notSaid', instead: evidence } },
      { text: 'storm', fault: 'Nothing in storm comes near this statement; Minutes of the council, ¶ 1 backs it.' },
    ],
  ] as const)('says of the citation %o what is wrong with it', (cited, view) => {
    expect(viewOf({ ...finding, citations: [cited] }).citations).toEqual([view]);
  });
});

describe('going from claim to claim', () => {
  const claims = findingsOf(`# The bridge\n\n${supported} Was it dear?\n\n${contradicted}\n\n${unbacked}`).map(
    (finding) => ({
      finding,
      ...finding.claim.span,
    }),
  );
  const all = claimsAmong(claims, 'all');
  const open = claimsAmong(claims, 'open');
  const words = (claim: (typeof claims)[number] | undefined) => claim?.finding.claim.text;

  it('leaves out what says nothing, but not what the writer marked', () => {
    expect(all.map(words)).toEqual([supported, contradicted, unbacked]);
    expect(open.map(words)).toEqual([contradicted, unbacked]);
    const marked = claims.map((claim) => ({
      ...claim,
      finding: { ...claim.finding, verdict: { kind: 'marked', evidence: [] } as const },
    }));
    expect(claimsAmong(marked, 'all')).toHaveLength(claims.length);
    expect(claimsAmong(marked, 'open')).toEqual([]);
  });
  it('goes round the draft', () => {
    const [first, second, third] = all;
    if (first === undefined || second === undefined || third === undefined) throw new Error('There are three claims.');
    expect(stepFrom(all, first, 'next')).toBe(second);
    expect(stepFrom(all, third, 'next')).toBe(first);
    expect(stepFrom(all, first, 'previous')).toBe(third);
    expect(stepFrom(open, first, 'next')).toBe(second);
  });
  it('goes on from where the cursor is when it is in no claim', () => {
    expect(words(stepFrom(all, { start: 0, end: 0 }, 'next'))).toBe(supported);
    expect(words(stepFrom(claims.slice(0, 0), { start: 0, end: 0 }, 'next'))).toBeUndefined();
  });
  it('says where one is, or how many there are', () => {
    expect(positionOf(claims, all[1]?.start)).toEqual({ all: '2 of 3', open: '1 of 2 open' });
    expect(positionOf(claims, undefined)).toEqual({ all: '3 claims', open: '2 open' });
    expect(positionOf([], undefined)).toEqual({ all: '0 claims', open: '0 open' });
  });
});
