import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine';
import type { DocumentId } from '../../src/engine/model/document';
import { documentOf, engineWith } from '../support/documents';

const SOURCES = {
  'dam.txt': 'The dam at Orr was built in 1931. It holds 40 million cubic metres of water.',
  'mill.txt': 'The paper mill at Tarn employed 300 people. It was closed in 2004.',
  'birds.txt': 'The storks returned to the valley in 1998. Nobody had seen them there for forty years.',
};
const DRAFT = 'The dam at Orr was built in 1913.\n\nThe mill employed 300 people.\n\nA bakery opened last week.\n';

const findings = (engine: ReturnType<typeof createEngine>, text = DRAFT) => [
  ...engine.openDraft().check({ text, language: 'markdown' }).findings,
];

describe('the engine', () => {
  it('gives the same findings whatever the order of the sources', () => {
    const reversed = createEngine();
    for (const [name, text] of Object.entries(SOURCES).reverse()) reversed.put(documentOf(name, text));
    expect(findings(reversed)).toEqual(findings(engineWith(SOURCES)));
  });

  it('answers after a removal as if the source had never been there', () => {
    const engine = engineWith({ ...SOURCES, 'other.txt': 'The dam at Orr was built in 1913 by convicts.' });
    engine.remove('other.txt' as DocumentId);
    expect(findings(engine)).toEqual(findings(engineWith(SOURCES)));
  });

  it('takes the new words of a source that changed', () => {
    const engine = engineWith(SOURCES);
    expect(findings(engine)[0]?.verdict.kind).toBe('contradicted');
    engine.put(documentOf('dam.txt', 'The dam at Orr was built in 1913.'));
    expect(findings(engine)[0]?.verdict.kind).toBe('supported');
  });

  it('judges nothing without sources, and says why', () => {
    expect(findings(createEngine()).map(({ verdict }) => verdict)).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'notChecked', reason: 'noSources' })),
    );
  });

  it('finds words while they are typed, with one typing error', () => {
    const engine = engineWith(SOURCES);
    for (const words of ['stor', 'storks valley', 'storcks']) {
      expect(engine.search(words, 5)[0]?.text, words).toBe('The storks returned to the valley in 1998.');
    }
    expect(engine.search('  ', 5)).toEqual([]);
  });

  it('shows first the sentence that says most, then what adds to it, before what says the same again', () => {
    const engine = engineWith({
      'mill.txt':
        'The mill at Tarn employed 300 people.\n\nTarn lies on the river.\n\nIt was closed in 2004.\n\nThe mill at Tarn had 300 people once.',
    });
    const [judged] = engine.judge('The mill at Tarn, which employed 300 people, closed in 2004.', '');
    expect(judged?.examination.ranked.slice(0, 2).map(({ sentence }) => sentence.text)).toEqual([
      'The mill at Tarn employed 300 people.',
      'It was closed in 2004.',
    ]);
  });

  it('reads through markup in the draft and in the source, and shows none', () => {
    const engine = createEngine();
    const text = 'The old bridge must **never** again carry lorries.';
    const masked = text.replaceAll('**', '\u2060\u2060');
    engine.put({ ...documentOf('report.md', text), masked });
    const draft = '“The *old* bridge must [never](https://example.org) **carry** lorries.”';
    const [finding] = findings(engine, draft);
    const differences = finding?.verdict.kind === 'contradicted' ? finding.verdict.discrepancies : [];
    expect(differences.map(({ claimed, found }) => [claimed.text, found.text])).toEqual([['never', 'never again']]);
    expect(text.slice(differences[0].found.span.start, differences[0].found.span.end)).toBe('never** again');
  });

  it('lists the claims of a source', () => {
    expect(
      engineWith(SOURCES)
        .sourceClaims('mill.txt' as DocumentId)
        .map(({ text }) => text),
    ).toEqual(['The paper mill at Tarn employed 300 people.', 'It was closed in 2004.']);
  });
});

describe('a draft session', () => {
  it('judges only what changed: kept judgements are the same objects', () => {
    const session = engineWith(SOURCES).openDraft();
    const first = [...session.check({ text: DRAFT, language: 'markdown' }).findings];
    const edited = `A new heading\n\n${DRAFT.replace('last week', 'in May')}`;
    const second = [...session.check({ text: edited, language: 'markdown' }).findings];
    expect(second.find(({ claim }) => claim.text.startsWith('The dam'))?.verdict).toBe(first[0]?.verdict);
    expect(second.at(-1)?.verdict).not.toBe(first.at(-1)?.verdict);
  });

  it('gives a claim the same id wherever it stands, and two ids when it stands twice', () => {
    const session = engineWith(SOURCES).openDraft();
    const ids = (text: string): readonly string[] =>
      [...session.check({ text, language: 'markdown' }).findings].map(({ claim }) => claim.id);
    const [alone] = ids('The dam was built in 1931.');
    const twice = ids('Before it.\n\nThe dam was built in 1931.\n\nThe dam was built in 1931.');
    expect(twice[1]).toBe(alone);
    expect(new Set(twice).size).toBe(3);
  });

  it('survives a draft of one line of two million letters', () => {
    const session = engineWith(SOURCES).openDraft();
    const { findings: found } = session.check({ text: 'abcd efgh '.repeat(200_000), language: 'plaintext' });
    expect([...found].map(({ verdict }) => verdict)).toEqual(
      [{ kind: 'notChecked', reason: 'heading' }].slice(1).concat([{ kind: 'notChecked', reason: 'tooLong' }]),
    );
  });
});
