import { samples as pdfSamples } from '../../formats/pdf/damage';
import { bytesOf } from '../../formats/outline';
import { randomFrom, type Random } from '../../support/random';
import { DRAFT, sourceSamples } from './samples';

/** One file or draft, the same for the same seed. */
export interface Input {
  readonly name: string;
  readonly isDraft: boolean;
  readonly bytes: Uint8Array;
}

/** A sample of every kind of source and bibliography, and drafts of both languages. */
const SAMPLES: readonly Input[] = [
  ...Object.entries(sourceSamples).map(([name, bytes]) => ({ name, isDraft: false, bytes })),
  ...pdfSamples.map((bytes) => ({ name: 'a.pdf', isDraft: false, bytes })),
  ...['draft.md', 'draft.txt', 'draft.md'].map((name) => ({ name, isDraft: true, bytes: bytesOf(DRAFT) })),
];

/** What opens, nests, ends or escapes in one of the languages that are read. */
const TOKENS =
  '[a]( 1.␠ * > ` ``` ¹ e\u0301 \u0301 _a **a␠ -␠ # | ![ [^a] < <!--␠ --> <a␠href=" </p> & &# \\ " “ ” ( ) @a [@a; http:// $ { } [ ] 1, .␠ A No.␠ ␠ ⏎ ⏎>␠ ⏎⏎ ---⏎ a:␠ ⇥ \u2060 \ud800 \u202e \0 \x1b[2J [1]␠ is␠ {\\rtf1 \\par \\u1 obj endobj stream << >> /Length BT ET PK\x03\x04 <w:p> <!DOCTYPE <![CDATA[ Content-Type: =?utf-8?Q? --> 00:01,000 {"a":[ // /* */ \ufeff \xff'
    .split(' ')
    .map((token) => token.replaceAll('␠', ' ').replaceAll('⏎', '\n').replaceAll('⇥', '\t'));

/** The damage that can be done to bytes; most leaves something to be read. */
const DAMAGES: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => bytes.slice(0, random.integer(bytes.length + 1)),
  (bytes, random) => {
    const changed = bytes.slice();
    for (let times = random.integer(12); times >= 0 && changed.length > 0; times -= 1)
      changed[random.integer(changed.length)] = random.integer(256);
    return changed;
  },
  (bytes, random) => spliced(bytes, random, bytesOf(random.pick(TOKENS).repeat(1 + random.integer(4)))),
  (bytes, random) => spliced(bytes, random, repeated(random, random.pick([200, 2000, 20_000, 100_000]))),
  (bytes, random) => spliced(bytes, random, piece(random.pick(SAMPLES).bytes, random)),
  (bytes, random) => {
    const from = random.integer(bytes.length + 1);
    return joined(bytes.slice(0, from), bytes.slice(from + random.integer(200)));
  },
  (bytes, random) => spliced(bytes, random, piece(bytes, random)),
];

/** Input number `at` of this seed. */
export function inputOf(seed: number, at: number): Input {
  const random = randomFrom(seed * 1_000_003 + at);
  const sample = SAMPLES[at % SAMPLES.length] ?? random.pick(SAMPLES);
  let { bytes } = sample;
  for (let times = random.integer(4); times >= 0; times -= 1) bytes = random.pick(DAMAGES)(bytes, random);
  return { ...sample, bytes };
}

/** One token, or two by turns. */
const repeated = (random: Random, length: number): Uint8Array => {
  const unit = random.pick(TOKENS) + (random.chance(0.5) ? random.pick(TOKENS) : '');
  return bytesOf(unit.repeat(Math.ceil(length / unit.length)));
};

const piece = (bytes: Uint8Array, random: Random): Uint8Array => {
  const from = random.integer(bytes.length + 1);
  return bytes.slice(from, from + random.integer(400));
};

const spliced = (bytes: Uint8Array, random: Random, inside: Uint8Array): Uint8Array => {
  const at = random.integer(bytes.length + 1);
  return joined(bytes.slice(0, at), inside, bytes.slice(at));
};

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
