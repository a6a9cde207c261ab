import type { Finding } from '../../src/engine/model/finding';
import type { VerdictKind } from '../../src/engine/model/verdict';
import type { Metadata } from '../../src/engine/model/document';
import { engineWith } from '../support/documents';

const sources = {
  'minutes.txt':
    'The council approved the bridge on 4 March 2019.\n\nThe bridge cost 4,512 crowns and was opened by Mayor Ilse Varn.\n\n“We will never build a second one,” said Mayor Ilse Varn.',
  'weather.txt': 'The storm of 1987 destroyed the old harbour wall at Kessel.',
};

/** What the engine finds in a draft about the bridge of the minutes. */
export function findingsOf(draft: string): readonly Finding[] {
  return [...engineWith(sources).openDraft().check({ text: draft, language: 'markdown' }).findings];
}

/** The one finding of a draft of one sentence, which must have the verdict that the test is about. */
export function findingOf<K extends VerdictKind>(sentence: string, kind: K): Finding & { verdict: { kind: K } } {
  const [finding] = findingsOf(sentence);
  if (finding?.verdict.kind !== kind) throw new Error(`The engine says ${String(finding?.verdict.kind)}, not ${kind}.`);
  return finding as Finding & { verdict: { kind: K } };
}

/** Sources known by a title, an author and a date. */
export const metadataOf = (id: string): Metadata | undefined =>
  id === 'minutes.txt'
    ? { title: 'Minutes of the council', author: 'Town clerk', date: '2019-03-04' }
    : { title: 'The great storm' };

export const titleOf = (id: string): string => metadataOf(id)?.title ?? id;

export const contradicted = 'The bridge cost 4,215 crowns and was opened by Mayor Ilse Varn.';
export const supported = 'The council approved the bridge on 4 March 2019.';
export const unbacked = 'Seven flamingos escaped from the zoo of Porlock during the parade.';
export const partly =
  'The bridge cost 4,512 crowns and was opened by Mayor Ilse Varn amid cheering flamingo dancers from Porlock.';
