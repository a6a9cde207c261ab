import { stacked, type Drawn } from '../../support/pdfWriter';

const WORDS =
  'the mill stood where river turned and its wheel had not moved since winter of long rains when water rose over every bank'.split(
    ' ',
  );

/** Lines of about equal width, different for each seed, that end no sentence. */
export const proseLines = (count: number, seed: number, words = 9): readonly string[] =>
  Array.from({ length: count }, (_, line) =>
    Array.from({ length: words }, (__, at) => WORDS[(seed * 7 + line * 5 + at * 3) % WORDS.length] ?? '').join(' '),
  );

/** A page with a paragraph that fills it, between a head and a foot. */
export const fullPage = (seed: number, head: string, foot: string): readonly Drawn[] => [
  { text: head, x: 72, y: 760, size: 9 },
  ...stacked(sentenceLines(seed)),
  { text: foot, x: 300, y: 40, size: 9 },
];

const sentenceLines = (seed: number): readonly string[] =>
  proseLines(8, seed).map((line, at) => (at === 0 ? `Then ${line}` : at === 7 ? `${line}.` : line));
