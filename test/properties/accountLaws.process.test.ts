import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineWith } from '../support/documents';
import { judged, number, RUNS, sentenceOf, told, type Told } from './toldSentences';

/** How Markdown drafts are judged against one source. */
function draftsOver(source: string): (text: string) => readonly string[] {
  const engine = engineWith({ 'source.txt': source });
  return (text) =>
    [...engine.openDraft().check({ text, language: 'markdown' }).findings].map(({ verdict }) => verdict.kind);
}

const isBacked = (statement: string, source: string): boolean =>
  judged(statement, source).every((kind) => kind === 'supported');

describe('the account of evidence', () => {
  it('backs a sentence of a source by itself', () => {
    fc.assert(
      fc.property(told, (one) => isBacked(sentenceOf(one), sentenceOf(one))),
      RUNS,
    );
  });

  it('backs it with an adverbial left out', () => {
    fc.assert(
      fc.property(told, fc.constantFrom<keyof Told>('where', 'when'), (one, part) =>
        isBacked(sentenceOf(one, [part]), sentenceOf(one)),
      ),
      RUNS,
    );
  });

  it('judges it as before, whichever of its words are stressed', () => {
    fc.assert(
      fc.property(
        told,
        number,
        fc.boolean(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('*', '**'),
        (one, other, isSame, at, more, mark) => {
          const [, thing = ''] = one.what.split(' ');
          const statement = sentenceOf(isSame ? one : { ...one, what: `${other} ${thing}` });
          const words = statement.slice(0, -1).split(' ');
          const from = at % words.length;
          const to = Math.min(words.length, from + 1 + more);
          const stressed = [
            ...words.slice(0, from),
            `${mark}${words.slice(from, to).join(' ')}${mark}`,
            ...words.slice(to),
          ];
          const inDraft = draftsOver(sentenceOf(one));
          expect(inDraft(`${stressed.join(' ')}.`)).toEqual(inDraft(statement));
        },
      ),
      RUNS,
    );
  });

  it('judges alike in whatever order the sources come', () => {
    fc.assert(
      fc.property(told, told, told, (one, second, third) => {
        const sources = [one, second, third].map((each, at) => [`${at}.txt`, sentenceOf(each)] as const);
        const findings = (list: readonly (readonly [string, string])[]): unknown =>
          engineWith(Object.fromEntries(list))
            .judge(sentenceOf(one, ['when']), '')
            .map(({ finding }) => finding);
        expect(findings([...sources].reverse())).toEqual(findings(sources));
      }),
      RUNS,
    );
  });
});
