import type { Stretch } from '../../engine/model/stretch';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentence of plain prose that holds a place, without the space around it; empty between paragraphs. It is only for
 * what a writer points at: claims come from the engine, which knows more of sentences.
 */
export function sentenceAt(text: string, offset: number): Stretch {
  const { start, end } = paragraphAt(text, offset);
  // A line's end is no sentence's end in drafts with hard wraps.
  const paragraph = text.slice(start, end).replace(/[\r\n]/g, ' ');
  const found = sentencesOf(paragraph).findLast(({ index }) => start + index <= offset);
  if (found === undefined) return { start: offset, end: offset };
  const from = start + found.index;
  return trimmed(text, from, from + found.segment.length);
}

interface Sentence {
  readonly index: number;
  readonly segment: string;
}

/** Unicode's sentences, which end behind every full stop before a capital: those that a title or an initial ends are one. */
function sentencesOf(paragraph: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { index, segment } of segmenter.segment(paragraph)) {
    const last = sentences.at(-1);
    if (last !== undefined && GOES_ON.test(last.segment))
      sentences.splice(-1, 1, { index: last.index, segment: last.segment + segment });
    else sentences.push({ index, segment });
  }
  return sentences;
}

/** What a name, a number or an example stands behind, and never the end of a sentence that goes on in the same paragraph. */
const GOES_ON =
  /(?:^|[\s("“„«])(?:Dr|Prof|Mr|Mrs|Ms|St|Gen|Col|Capt|Lt|Sgt|Rev|Hon|Gov|Sen|Rep|Pres|No|Nr|Vol|Fig|Art|Sec|ed|vs|cf|ca|approx|e\.g|i\.e|z\.B|\p{Lu}(?:\.\p{Lu})*)\.\s+$/u;

/** Lines up to the next empty ones. */
function paragraphAt(text: string, offset: number): Stretch {
  const before = text.slice(0, offset);
  const start = [...before.matchAll(/\n[ \t\r]*\n/g)].at(-1);
  const end = /\n[ \t\r]*\n/.exec(text.slice(offset));
  return {
    start: start === undefined ? 0 : start.index + start[0].length,
    end: end === null ? text.length : offset + end.index,
  };
}

function trimmed(text: string, from: number, to: number): Stretch {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}

/** What is typed of the sentence at a place: what a completion would stand for. It may begin on an earlier line. */
export function typedAt(text: string, offset: number): Stretch {
  const from = proseStart(text, offset);
  const before = text.slice(from, offset);
  const last = sentencesOf(before.replace(/[\r\n]/g, ' ')).at(-1);
  if (last === undefined || isFinished(last.segment)) return { start: offset, end: offset };
  const skipped = /^\s*/.exec(last.segment)?.[0].length ?? 0;
  return { start: from + last.index + skipped, end: offset };
}

/** A finished sentence with a space behind it: the next one has not begun. */
const isFinished = (words: string): boolean => /[.!?…]["”’)\]]*\s+$/.test(words) && !GOES_ON.test(words);

/** Where the prose begins that goes on at a place: behind an empty line, a heading, or the marks of a list or a quotation. */
function proseStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  const { start } = paragraphAt(before, offset);
  const last = [...before.slice(start).matchAll(LEADS)].at(-1);
  return last === undefined ? start : start + last.index + last[0].length;
}

const LEADS = /^[ \t]*(?:(?:[-*+>]+|\d+[.)])[ \t]+)+|^#+[ \t]+(?:.*\n)?/gm;
