import { describe, expect, it } from 'vitest';
import type { AboutWord } from '../../src/engine/model/aboutWord';
import type { DocumentId } from '../../src/engine/model/document';
import type { Finding } from '../../src/engine/model/finding';
import { spanOf } from '../../src/engine/model/span';
import { wordHoverMarkdown } from '../../src/presentation/hover/wordHover';
import { findingOf, metadataOf, supported, unbacked } from './findings';

const finding: Finding = findingOf(unbacked, 'notEnoughEvidence');

function hit(text: string, word: string, start = 0, document = 'weather.txt') {
  const at = start + text.indexOf(word);
  const matched = [spanOf<'source'>(at, at + word.length)];
  return {
    document: document as DocumentId,
    locator: { paragraph: 2 },
    span: spanOf<'source'>(start, start + text.length),
    text,
    matched,
  };
}
const about = (...hits: AboutWord['hits']): AboutWord => ({
  kind: 'name',
  span: spanOf<'claim'>(0, 6),
  text: 'Kessel',
  hits,
});
const markdown = (word: AboutWord, of = finding): string | undefined =>
  wordHoverMarkdown(word, of, metadataOf, ({ document, span }) => `open:${document}:${String(span.start)}`);

describe('the hover of a word', () => {
  it('shows sentences with the word in bold, each with a link to its place', () => {
    expect(markdown(about(hit('The old wall at Kessel fell.', 'Kessel', 40)))).toBe(
      '**Kessel** in the sources\n\n- The old wall at **Kessel** fell\\. — [The great storm\\, ¶ 2](open:weather.txt:40)',
    );
  });

  it('shows three at most', () => {
    const many = Array.from({ length: 4 }, (_, at) => hit(`Kessel ${String(at)}.`, 'Kessel', at * 100));
    expect(markdown(about(...many))?.match(/^- /gm)).toHaveLength(3);
  });

  it('cuts a long sentence around the word', () => {
    const long = `${'before '.repeat(40)}Kessel ${'after '.repeat(40)}.`;
    const text = markdown(about(hit(long, 'Kessel'))) ?? '';
    expect(text).toMatch(/- …before .*\*\*Kessel\*\* .*after… — /);
    expect(text.length).toBeLessThan(330);
  });

  it('leaves out the sentence that the hover of the statement shows already', () => {
    const backed = findingOf(supported, 'supported');
    const [best] = backed.verdict.evidence;
    const shown = { ...hit(best.text, 'council', best.span.start, 'minutes.txt') };
    expect(markdown(about(shown), backed)).toBeUndefined();
  });

  it('tells words once that sources repeat, and not those that the hover of the statement shows', () => {
    const repeated = [
      hit('The wall at Kessel fell.', 'Kessel'),
      hit('The wall at Kessel fell.', 'Kessel', 0, 'mail.eml'),
    ];
    expect(markdown(about(...repeated))?.match(/^- /gm)).toHaveLength(1);
    const backed = findingOf(supported, 'supported');
    const again = hit(backed.verdict.evidence[0].text, 'council', 0, 'mail.eml');
    expect(markdown(about(again), backed)).toBeUndefined();
  });

  it('says quietly that no source has a name or value, and nothing of a term', () => {
    expect(markdown(about(), findingOf(supported, 'supported'))).toBe('No source mentions Kessel\\.');
    expect(markdown({ ...about(), kind: 'term' })).toBeUndefined();
  });

  it('says nothing of a word that the hover of the statement names as missing', () => {
    const at = finding.claim.masked.indexOf('Porlock');
    const word: AboutWord = { ...about(), span: spanOf<'claim'>(at, at + 7), text: 'Porlock' };
    expect(finding.verdict.kind === 'notEnoughEvidence' && finding.verdict.unsupported.length).toBeGreaterThan(0);
    expect(markdown(word)).toBeUndefined();
  });

  it('lets no markup of a source through', () => {
    const evil = 'Kessel <img src=x> [press](command:evil) is **here**.';
    expect(markdown(about(hit(evil, 'Kessel')))).not.toMatch(/(?<!\\)[<`]|(?<!\\)\]\(command|(?<!\\)\*\*here/);
  });
});
