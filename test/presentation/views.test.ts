import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/engine/model/span';
import { diagnosticViews } from '../../src/presentation/diagnosticView';
import { evidenceView } from '../../src/presentation/evidence/evidenceView';
import { hoverMarkdown } from '../../src/presentation/hover/hoverView';
import { claimRow } from '../../src/presentation/claims/claimsTree';
import { shortenedRuns } from '../../src/presentation/textRuns';
import { engineWith } from '../support/documents';
import { contradicted, findingOf, findingsOf, metadataOf, partly, supported, titleOf, unbacked } from './findings';

const links = {
  openSource: ({ document }: { document: string }) => `open:${document}`,
  quote: ({ document }: { document: string }) => `quote:${document}`,
  cite: ({ document }: { document: string }) => `cite:${document}`,
  lookUp: () => 'look-up',
};
const flags = (sentence: string) =>
  findingsOf(sentence).flatMap((finding) =>
    diagnosticViews(finding, titleOf).map(({ span, message, rule, verdict }) => ({
      words: finding.claim.masked.slice(span.start, span.end),
      message,
      rule,
      verdict,
    })),
  );

describe('flags in the draft', () => {
  it('flags the differing words, and says what the source says', () => {
    expect(flags(contradicted)).toEqual([
      {
        words: '4,215',
        message: '≠ 4,512 in Minutes of the council',
        rule: 'quantity',
        verdict: 'contradicted',
      },
    ]);
  });
  it('points at the words of the source', () => {
    const [flag] = diagnosticViews(findingOf(contradicted, 'contradicted'), titleOf);
    expect(flag?.discrepancy).toMatchObject({ index: 0, found: { document: 'minutes.txt', text: '4,512' } });
  });
  it('flags the whole sentence that nothing backs', () => {
    expect(flags(unbacked)).toEqual([
      {
        words: unbacked,
        message: 'Nothing in your sources backs this statement.',
        rule: 'coverage',
        verdict: 'notEnoughEvidence',
      },
    ]);
  });
  it('flags only the words that are not said of a statement that a passage is near', () => {
    const found = flags(partly);
    expect(found.length).toBeGreaterThan(0);
    for (const { words, verdict, message } of found) {
      expect(verdict).toBe('partlySupported');
      expect(words.length).toBeLessThan(partly.length / 2);
      expect(message).toMatch(/^“.*” is not in the nearest passage: Minutes of the council, ¶ 2\.$/);
    }
  });
  it('flags of half a sentence that is not said the single words only', () => {
    const finding = findingOf(partly, 'partlySupported');
    const from = partly.indexOf('amid');
    const unsupported = [spanOf<'claim'>(from, partly.length - 1)] as const;
    const views = diagnosticViews({ ...finding, verdict: { ...finding.verdict, unsupported } }, titleOf);
    expect(views.map(({ span }) => partly.slice(span.start, span.end))).toEqual([
      'amid cheering flamingo dancers',
      'Porlock',
    ]);
  });
  it('gives a hint beside a backed sentence, and says it in the hover', () => {
    const copied =
      'The storm of 1987 destroyed the old harbour wall at Kessel and sank nine fishing boats before dawn.';
    const engine = engineWith({ 'weather.txt': copied });
    const [finding] = [...engine.openDraft().check({ text: copied, language: 'markdown' }).findings];
    if (finding?.verdict.kind !== 'supported') throw new Error('A copied sentence is backed.');
    const message = 'These are the words of The great storm: quote them, or say it in your own.';
    expect(diagnosticViews(finding, titleOf).map(({ verdict, message: said }) => [verdict, said])).toEqual([
      ['partlySupported', message],
    ]);
    expect(hoverMarkdown(finding, metadataOf, links)).toContain('These are the words of The great storm');
  });
  it('flags nothing in backed sentences, questions and headings', () => {
    expect(flags(`# A heading about bridges\n\n${supported} Was it too expensive for the town?`)).toEqual([]);
  });
});

describe('the hover', () => {
  it('quotes the evidence with its source, place, author and date', () => {
    const markdown = hoverMarkdown(findingOf(supported, 'supported'), metadataOf, links);
    expect(markdown).toMatch(/^\*\*Backed\.\*\* All of it is said in one passage\\\./);
    expect(markdown).toContain('> The **council approved** the **bridge** on **4 March 2019**');
    const whole = String.raw`Minutes of the council · ¶ 1 · Town clerk\, 4 March 2019`;
    expect(markdown).toContain(String.raw`— [Minutes of the council\, ¶ 1](open:minutes.txt "${whole}")`);
    expect(markdown).toContain(
      '[Open source](open:minutes.txt) · [Quote](quote:minutes.txt) · [Cite](cite:minutes.txt) · [Search',
    );
  });
  it('says what differs once, beside the source’s words, and offers no citation of what says otherwise', () => {
    const markdown = hoverMarkdown(findingOf(contradicted, 'contradicted'), metadataOf, links);
    const [heading, words] = markdown.split('\n\n');
    expect(heading).toBe(
      String.raw`**Differs from a source.** Minutes of the council says 4\,512\; the draft says 4\,215\.`,
    );
    expect(words).toContain(String.raw`***4\,512***`);
    expect(markdown).not.toContain('[Cite]');
  });
  it('shows of a long passage what is about the difference', () => {
    const long = `${'It is said at length. '.repeat(20)}The bridge cost 4,512 crowns and was opened by Mayor Ilse Varn, ${'as everybody knows, '.repeat(30)}.`;
    const runs = shortenedRuns(
      [
        { text: long.slice(0, long.indexOf('4,512')) },
        { text: '4,512', mark: 'differs' },
        { text: long.slice(long.indexOf('4,512') + 5) },
      ],
      220,
    );
    const shown = runs.map(({ text }) => text).join('');
    expect(shown).toMatch(/^…\S.*cost 4,512 crowns.*\S…$/);
    expect(shown.length).toBeLessThanOrEqual(222);
  });
  it('names the words that stand in no passage', () => {
    const markdown = hoverMarkdown(findingOf(unbacked, 'notEnoughEvidence'), metadataOf, links);
    expect(markdown).toContain('“Seven flamingos escaped”');
    expect(markdown).not.toContain('Open source');
  });
  it('gives the reason for a sentence that is not judged, and no links', () => {
    const markdown = hoverMarkdown(findingOf('Was the bridge worth the money?', 'notChecked'), metadataOf, links);
    expect(markdown).toBe(String.raw`**Not checked.** A question\.`);
    expect(markdown).not.toContain('](');
  });
});

describe('the evidence panel', () => {
  it('marks what both share and what differs, on both sides', () => {
    const view = evidenceView(findingOf(contradicted, 'contradicted'), metadataOf);
    expect(view.statement.filter(({ mark }) => mark === 'differs')).toEqual([{ text: '4,215', mark: 'differs' }]);
    const [quote] = view.quotes;
    expect(quote?.words.filter(({ mark }) => mark === 'differs')).toEqual([{ text: '4,512', mark: 'differs' }]);
    expect(quote?.words.some(({ mark, text }) => mark === 'matched' && text === 'Mayor Ilse Varn')).toBe(true);
    expect(quote).toMatchObject({
      title: 'Minutes of the council',
      locator: '¶ 2',
      origin: 'Town clerk, 4 March 2019',
    });
  });
  it('is plain data', () => {
    const view = evidenceView(findingOf(contradicted, 'contradicted'), metadataOf);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('a claim in the tree', () => {
  it('says what differs, and says it aloud', () => {
    const row = claimRow(findingOf(contradicted, 'contradicted'), titleOf);
    expect([row.label, row.description]).toEqual(['4,215 → 4,512', contradicted]);
    expect(row.spoken).toContain('Differs from a source');
  });
  it('names first the words that the nearest passage does not say', () => {
    expect(claimRow(findingOf(partly, 'partlySupported'), titleOf).label).toMatch(/^“.*Porlock.*”/);
  });
  it('names the source of a backed claim', () => {
    expect(claimRow(findingOf(supported, 'supported'), titleOf).description).toBe('Minutes of the council, ¶ 1');
  });
});
