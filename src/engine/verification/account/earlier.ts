import type { Metadata } from '../../model/document';
import type { Passage } from '../../model/passage';
import { termsOf } from '../../text/terms';
import type { SourceTexts } from '../sourceTexts';
import { parsedFrom, type Parsed } from '../syntax/parsed';
import { parsedSentence } from '../syntax/parsedSentence';

/** What an account reads of the sources beside the passages it is given. */
export type ReadSources = Pick<SourceTexts, 'metadata' | 'before' | 'first'>;

/**
 * How far above a passage its pronouns may point.
 *
 * Unit: sentences. Default: 8. Source: two paragraphs; a new paragraph seldom takes up who was spoken of farther off.
 */
const EARLIER_MOST = 8;

/**
 * What a reader of a passage has read before it, the nearest first: the sentences above it under the same heading, then
 * what the source begins with. "She" in the life of Orla Fenwick is Orla Fenwick, as long as no other woman was spoken of since
 * (discourse topic: van Dijk 1977; centering: Grosz, Joshi and Weinstein 1995). Each is read by its grammar when it is asked for.
 */
export function* earlierSentences(passage: Passage, sources: ReadSources): Iterable<Parsed> {
  const above = sentencesAbove(passage, sources);
  for (const sentence of above) yield parsedSentence(sentence)[0];
  const first = sources.first(passage.document)?.sentences[0];
  if (first !== undefined && first !== passage.sentences[0] && !above.includes(first)) yield parsedSentence(first)[0];
}

function sentencesAbove(passage: Passage, sources: ReadSources): Passage['sentences'][number][] {
  const above: Passage['sentences'][number][] = [];
  for (const { sentences, locator } of sources.before(passage.document, passage.span.start)) {
    if (!isSameHeading(locator.heading, passage.locator.heading) || above.length >= EARLIER_MOST) break;
    above.push(...[...sentences].reverse());
  }
  return above.slice(0, EARLIER_MOST);
}

const isSameHeading = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  (a ?? []).join('\n') === (b ?? []).join('\n');

const titles = new WeakMap<Metadata, Parsed | undefined>();

/** A title that is a name, as a sentence of that name alone. */
export function titleOf(metadata: Metadata | undefined): Parsed | undefined {
  if (metadata === undefined) return undefined;
  if (!titles.has(metadata)) titles.set(metadata, titleFrom(metadata.title));
  return titles.get(metadata);
}

function titleFrom(title: string): Parsed | undefined {
  const name = (title.split('(')[0] ?? '').trim();
  const words = name.split(/\s+/);
  const isName =
    words.length <= NAME_WORDS_MOST && words.every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL.test(word));
  if (!isName || !/^[\p{Lu}\d]/u.test(name)) return undefined;
  const terms = termsOf(name).map(({ term }) => term);
  return parsedFrom(name, {
    quantities: [],
    names: [{ start: 0, end: name.length, text: name, terms, isDoubtful: false }],
  });
}

/** Longest title that is taken for a name. Unit: words. Default: 6. Source: headlines are longer. */
const NAME_WORDS_MOST = 6;

/** Words of a name that need no capital. */
const SMALL = /^(?:of|the|and|in|on|de|la|le|du|des|da|do|van|von|der|den|al|el|for|to|a|an|at|&|[–-])$/;
