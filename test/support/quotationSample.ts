import type { Random } from './random';

/** Words of a source, and a sentence of a draft that quotes them, honestly or not. */
export interface QuotationSample {
  /** What was done to the words: one of `HONEST` or `ALTERED`. */
  readonly kind: string;
  readonly isHonest: boolean;
  readonly claim: string;
}

/** Ways to quote that change typography only, or say what they leave out. */
const HONEST: Readonly<Record<string, (words: string[], random: Random) => string | undefined>> = {
  verbatim: (words) => words.join(' '),
  'case and marks': (words) =>
    withCapital(words.join(' ').replace(/[.,;:]+$/, ''))
      .replaceAll("'", '’')
      .replaceAll('"', '”')
      .replaceAll('”', ''),
  dashes: (words) =>
    words.some((word) => /[-–—]/.test(word)) ? words.join(' ').replace(/\s?[–—]\s?|--/g, ' — ') : undefined,
  'spaces and soft hyphens': (words) =>
    words.map((word) => (word.length > 8 ? `${word.slice(0, 4)}\u00ad${word.slice(4)}` : word)).join('\u00a0'),
  // An omission that joins two sentences is told on purpose.
  ellipsis: (words, random) =>
    words.length < 10 || words.slice(0, -1).some((word) => /[.!?;:]$/.test(word))
      ? undefined
      : [...words.slice(0, 4), random.pick(['…', '...', '[…]']), ...words.slice(-4)].join(' '),
  insertion: (words) => [...words.slice(0, 3), '[sic]', ...words.slice(3)].join(' '),
  'he said': (words) =>
    words.length < 8
      ? undefined
      : `${words.slice(0, 4).join(' ').replace(/,$/, '')},” the speaker said, “${words.slice(4).join(' ')}`,
};

/** One change each that a careful editor must see. */
const ALTERED: Readonly<
  Record<string, (words: string[], random: Random, vocabulary: readonly string[]) => string | undefined>
> = {
  'word replaced': (words, random, vocabulary) =>
    at(plainAt(words, random), (i) => words.with(i, otherThan(words[i] ?? '', vocabulary, random)).join(' ')),
  'word left out': (words, random) => at(plainAt(words, random), (i) => words.toSpliced(i, 1).join(' ')),
  'word added': (words, random) =>
    at(plainAt(words, random), (i) =>
      words.toSpliced(i, 0, random.pick(['very', 'really', 'only', 'never', 'always'])).join(' '),
    ),
  'words swapped': (words, random) =>
    at(plainAt(words, random), (i) =>
      plain(words[i]) === plain(words[i + 1]) || plain(words[i + 1]) === ''
        ? undefined
        : words.toSpliced(i, 2, words[i + 1] ?? '', words[i] ?? '').join(' '),
    ),
  'digit changed': (words) =>
    at(
      words.findIndex((word) => /\d/.test(word)),
      (i) =>
        words
          .with(
            i,
            (words[i] ?? '').replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 3) % 10)),
          )
          .join(' '),
    ),
  '"not" left out': (words) =>
    at(
      words.findIndex((word, i) => i > 0 && /^(?:not|never)$/.test(word)),
      (i) => (i === words.length - 1 ? undefined : words.toSpliced(i, 1).join(' ')),
    ),
  '"not" added': (words) =>
    at(
      words.findIndex(
        (word, i) =>
          i > 0 && i < words.length - 1 && /^(?:is|are|was|were|will|has|have|had|must|can|should|may)$/.test(word),
      ),
      (i) => (/^(?:not|never)/.test(words[i + 1] ?? '') ? undefined : words.toSpliced(i + 1, 0, 'not').join(' ')),
    ),
};

const at = (index: number, make: (index: number) => string | undefined): string | undefined =>
  index < 0 ? undefined : make(index);
const plain = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A word of letters inside the quotation, not at its ends. */
function plainAt(words: readonly string[], random: Random): number {
  const places = words.flatMap((word, i) => (i > 0 && i < words.length - 1 && /^\p{L}{4,}$/u.test(word) ? [i] : []));
  return places.length === 0 ? -1 : random.pick(places);
}

function otherThan(word: string, vocabulary: readonly string[], random: Random): string {
  for (;;) {
    const other = random.pick(vocabulary);
    if (plain(other) !== plain(word)) return other;
  }
}

/** Every way to quote a run of words of a text drawn at random; none when the draw has no prose. */
export function quotationSamples(
  text: string,
  random: Random,
  vocabulary: readonly string[],
): readonly QuotationSample[] {
  const words = drawnWords(text, random);
  if (words === undefined) return [];
  const claimOf = (quoted: string): string => `The speaker told them: “${quoted}”.`;
  const honest = Object.entries(HONEST).map(([kind, quote]) => ({
    kind,
    isHonest: true,
    quoted: quote([...words], random),
  }));
  const altered = Object.entries(ALTERED).map(([kind, quote]) => ({
    kind,
    isHonest: false,
    quoted: quote([...words], random, vocabulary),
  }));
  const joined = { kind: 'ends joined', isHonest: false, quoted: joinedEnds(words, text) };
  return [...honest, ...altered, joined].flatMap(({ kind, isHonest, quoted }) =>
    quoted === undefined ? [] : [{ kind, isHonest, claim: claimOf(quoted) }],
  );
}

/** A run of 6 to 30 words inside a paragraph, without quotation marks, brackets and omissions of its own. */
function drawnWords(text: string, random: Random): readonly string[] | undefined {
  const paragraphs = text
    .split(/\n\s*\n|\n(?=\S)/)
    .filter((one) => one.split(/\s+/).length >= 12 && !/[“”«»"[\]()…]|\.\.|\d+\./.test(one));
  if (paragraphs.length === 0) return undefined;
  const all = random.pick(paragraphs).trim().split(/\s+/);
  const length = 6 + random.integer(Math.min(25, all.length - 6));
  const start = random.integer(all.length - length + 1);
  const words = all.slice(start, start + length);
  // Behind a negation, or before one, the words alone would say the opposite of the source.
  if (
    NEGATION.test(all[start - 1] ?? '') ||
    NEGATION.test(all[start - 2] ?? '') ||
    NEGATION.test(all[start + length] ?? '')
  )
    return undefined;
  return words.filter((word) => /^\p{Ll}{4}/u.test(word)).length < 3 ? undefined : words;
}

const NEGATION = /^(?:not|never|no|nor|neither|none|nothing|without|cannot)$|n['’]t$/i;

/** The beginning of the run, and words that stand some ten words behind it. */
function joinedEnds(words: readonly string[], text: string): string | undefined {
  const flat = text.replace(/\s+/g, ' ');
  const from = flat.indexOf(words.join(' '));
  if (from < 0) return undefined;
  const after = flat
    .slice(from)
    .split(' ')
    .slice(words.length + 8, words.length + 14);
  const end = after.join(' ');
  return after.length < 6 || /[“”«»"[\]()…]/.test(end) ? undefined : `${words.slice(0, 6).join(' ')} ${end}`;
}
