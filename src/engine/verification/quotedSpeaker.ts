import type { Name } from '../text/names';
import { speakersOf } from '../text/speakers';
import type { LocatedQuotation } from './locatedQuotation';

/**
 * Whom a source names beside words that it has in quotation marks itself; offsets are in the source's text. A pronoun, or
 * nobody, is `undefined`: then it is not certain who spoke.
 */
export function quotedSpeaker({ text, start, end }: LocatedQuotation): Name | undefined {
  const after = behindQuotation(text, end);
  if (after === undefined) return undefined;
  const tag = /^[^.!?“„«"]*/u.exec(text.slice(after, after + TAG_MOST))?.[0] ?? '';
  return only(`,” ${tag}`, after - 3) ?? (tag.trim() === '' ? only(...leadIn(text, start)) : undefined);
}

/** Where the closing mark of the source's own quotation ends; `undefined` when the words are not quoted there. */
function behindQuotation(text: string, end: number): number | undefined {
  const rest = /^[^“”"„«»]{0,400}?[”"»]/u.exec(text.slice(end, end + 400));
  return rest ? end + rest[0].length : undefined;
}

/** The words before the opening mark: "Lind wrote: “…". */
function leadIn(text: string, start: number): readonly [string, number] {
  const before = text.slice(Math.max(0, start - TAG_MOST), start);
  const mark = before.search(/[“„«"][^“”"„«»]*$/u);
  const sentence = /[^.!?”"»\n]*$/u.exec(mark < 0 ? '' : before.slice(0, mark))?.[0] ?? '';
  return [sentence, start - before.length + mark - sentence.length];
}

/** Longest tag. Unit: code units. Default: 160. Source: a name with what the person is. */
const TAG_MOST = 160;

/** The one speaker of a few words. */
function only(words: string, at: number): Name | undefined {
  const [speaker, second] = speakersOf(words.trimEnd());
  return speaker && second === undefined ? { ...speaker, start: at + speaker.start, end: at + speaker.end } : undefined;
}
