import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/engine/model/document';
import { spanOf } from '../../src/engine/model/span';
import { evidenceTargets } from '../../src/presentation/lookUp/evidenceTargets';
import { sentenceOffers } from '../../src/presentation/lookUp/sentenceOffer';
import {
  hasWords,
  sharingEvidence,
  useCounts,
  useRow,
  usedText,
  usesOf,
} from '../../src/presentation/lookUp/sourceUses';
import { engineWith } from '../support/documents';
import { contradicted, findingOf, findingsOf, supported, titleOf, unbacked } from './findings';

const claims = (draft: string) => findingsOf(draft).map((finding) => ({ finding }));
const minutes = 'minutes.txt' as DocumentId;
const weather = 'weather.txt' as DocumentId;
const storm = 'The storm of 1987 destroyed the old harbour wall at Kessel.';
const texts = (found: readonly { readonly finding: { readonly claim: { readonly text: string } } }[]) =>
  found.map(({ finding }) => finding.claim.text);

describe('the uses of a source', () => {
  const all = claims(`${supported} ${storm} ${contradicted} ${unbacked}`);

  it('are the claims that it backs and those that differ from it, in reading order', () => {
    expect(texts(usesOf(all, minutes).map(({ standing }) => standing))).toEqual([supported, contradicted]);
    expect(texts(usesOf(all, weather).map(({ standing }) => standing))).toEqual([storm]);
  });
  it('are counted for all sources at once', () => {
    expect([...useCounts(all.map(({ finding }) => ({ finding })))]).toEqual([
      [minutes, 2],
      [weather, 1],
    ]);
  });
  it('are also the claims that only cite it', () => {
    const [own] = claims(unbacked);
    if (own === undefined) throw new Error('A draft of one sentence has one claim.');
    const span = spanOf<'claim'>(0, 3);
    const citing = { finding: { ...own.finding, citations: [{ cited: 'minutes', span, document: minutes }] as const } };
    const [use] = usesOf([citing], minutes);
    expect(use?.evidence).toEqual([]);
    expect(use && useRow(use, 3)).toMatchObject({
      label: 'Cites it',
      description: 'line 3',
      detail: `No source backs it: ${unbacked}`,
    });
  });
  it('name the words of the source first, then the claim with its verdict and line', () => {
    const [use] = usesOf(all, weather);
    expect(use && useRow(use, 7)).toEqual({
      label: `“${storm}”`,
      description: 'line 7',
      detail: `Backed: ${storm}`,
    });
  });
  it('are found by words of the claim and of the passage', () => {
    const [use] = usesOf(all, minutes);
    expect(['COUNCIL approved ', '', 'flamingo'].map((words) => use && hasWords(use, words))).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('are counted', () => {
    expect([usedText(0), usedText(1), usedText(12)]).toEqual([
      'No claim of the open drafts rests on it.',
      'In the open drafts it is used by 1 claim.',
      'In the open drafts it is used by 12 claims.',
    ]);
  });
  it('that share words with a claim are found from it, without the claim itself', () => {
    const twice = claims(`${supported} ${storm} On 4 March 2019 the council approved the bridge.`);
    const [first] = twice;
    expect(first && texts(sharingEvidence(twice, first))).toEqual(['On 4 March 2019 the council approved the bridge.']);
  });
});

describe('the way to the evidence', () => {
  const finding = findingOf(contradicted, 'contradicted');
  const source = 'The bridge cost 4,512 crowns';

  it('leads from differing words to the words they differ from', () => {
    const { origin, places } = evidenceTargets(finding, contradicted.indexOf('4,215') + 2);
    expect(contradicted.slice(origin.start, origin.end)).toBe('4,215');
    const [differing] = finding.verdict.discrepancies;
    expect(places).toEqual([{ document: minutes, start: differing.found.span.start, end: differing.found.span.end }]);
  });
  it('leads from the rest of a claim to the whole evidence', () => {
    const { origin, places } = evidenceTargets(finding, 1);
    expect([origin.start, origin.end]).toEqual([0, contradicted.length]);
    const [evidence] = finding.verdict.evidence;
    expect(evidence.text.startsWith(source)).toBe(true);
    expect(places[0]).toEqual({ document: minutes, start: evidence.span.start, end: evidence.span.end });
  });
  it('leads nowhere from what nothing backs', () => {
    expect(evidenceTargets(findingOf(unbacked, 'notEnoughEvidence'), 1).places).toEqual([]);
  });
});

describe('sentences that are offered', () => {
  it('stand once each, the nearest first, ten at most', () => {
    const many = Object.fromEntries(
      Array.from({ length: 14 }, (_, at) => [
        `s${String(at)}.txt`,
        at < 2 ? 'The bridge cost a lot.' : `The bridge of day ${String(at)} cost a lot.`,
      ]),
    );
    const offers = sentenceOffers(engineWith(many).search('bridge cost', 20), titleOf);
    expect(offers).toHaveLength(10);
    expect(offers.filter(({ words }) => words === 'The bridge cost a lot.')).toHaveLength(1);
    expect(offers[0]).toMatchObject({ title: 'The great storm', place: 'The great storm, ¶ 1' });
  });
});
