import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../../src/engine/retrieval/passageIndex';
import { lookUp } from '../../../src/engine/retrieval/lookUp';
import { retrieve } from '../../../src/engine/retrieval/retrieve';
import type { SourceDocument } from '../../../src/engine/model/document';
import { segmentOf } from '../../support/collections';
import { growth } from '../../support/cpuTime';
import { documentOf } from '../../support/documents';
import { generatedText } from '../../support/generatedText';

/** What ten times the sentences may cost: more than ten times as much, since the machine has other things to do. */
const GROWTH_MOST = 12;

/** Ten collections of 200 sentences each, and one of the same 2,000. */
const text = generatedText(20261123);
const parts = Array.from({ length: 10 }, (_, part) =>
  Array.from({ length: 2 }, (__, at) => documentOf(`${String(part)}-${String(at)}.txt`, text.document(100))),
);
const whole = parts.flat();

const writtenIndex = (documents: readonly SourceDocument[]): PassageIndex => {
  const index = new PassageIndex();
  index.attach(segmentOf(documents));
  return index;
};

/** Asks for the evidence of some sentences, and looks their first words up. */
function ask(index: PassageIndex): void {
  for (const { text: words } of whole) {
    const sentence = words.slice(0, words.indexOf('.'));
    retrieve(index, sentence, '', 10);
    lookUp(index, sentence.slice(0, 12), 10);
  }
}

describe('ten times the sentences cost at most twelve times as much', () => {
  it('to write', async () => {
    // Ten parts against the whole, so that both sides have the same words.
    const apart = (): void => {
      for (const part of parts) segmentOf(part);
    };
    expect(10 * (await growth(GROWTH_MOST / 10, apart, () => segmentOf(whole)))).toBeLessThan(GROWTH_MOST);
  });

  it('to ask where all sentences are equal', async () => {
    const equal = (count: number): PassageIndex =>
      writtenIndex([documentOf('a.txt', 'It cost a crown. '.repeat(count))]);
    const [few, many] = [equal(2000), equal(20_000)];
    const grown = await growth(
      GROWTH_MOST,
      () => lookUp(few, 'crown', 10),
      () => lookUp(many, 'crown', 10),
    );
    expect(grown).toBeLessThan(GROWTH_MOST);
  });

  it('to ask', async () => {
    const [few, many] = [writtenIndex(parts[0] ?? []), writtenIndex(whole)];
    const grown = await growth(
      GROWTH_MOST,
      () => {
        ask(few);
      },
      () => {
        ask(many);
      },
    );
    expect(grown).toBeLessThan(GROWTH_MOST);
  });
});
