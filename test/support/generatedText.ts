import { randomFrom, type Random } from './random';

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bran clor dest fild grum plan stor tren'.split(' ');
const FUNCTION_WORDS = 'the of and in to a was for on that with as by from at which were it had not'.split(' ');
const VOCABULARY = 60_000;

/** Text as large collections have it: a few words stand everywhere, most hardly anywhere (Zipf 1935). */
export interface GeneratedText {
  sentence(): string;
  /** Paragraphs of about this many sentences in all. */
  document(sentences: number): string;
}

export function generatedText(seed: number): GeneratedText {
  const random = randomFrom(seed);
  const sentence = (): string => {
    const words = Array.from({ length: 8 + random.integer(20) }, () => wordFrom(random));
    const text = words.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return {
    sentence,
    document(sentences) {
      const paragraphs: string[] = [];
      for (let left = sentences; left > 0; left -= 5) {
        paragraphs.push(Array.from({ length: Math.min(left, 5) }, sentence).join(' '));
      }
      return paragraphs.join('\n\n');
    },
  };
}

function wordFrom(random: Random): string {
  if (random.chance(0.4)) return random.pick(FUNCTION_WORDS);
  if (random.chance(0.04)) return String(1000 + random.integer(1100));
  const rank = Math.floor(VOCABULARY ** (random.integer(1_000_000) / 1_000_000));
  const word = nameOf(rank);
  return random.chance(0.08) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The word of this rank: a number written in syllables. */
function nameOf(rank: number): string {
  let word = '';
  for (let rest = rank + 30; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return word;
}
