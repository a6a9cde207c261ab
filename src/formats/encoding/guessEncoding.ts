import { ideographFits } from './ideographs';
import { letterFits, type Fit } from './letters';

/** What the letters of a file say of its encoding; `isSure` where none but this makes words of them. */
export interface Guess {
  readonly encoding: string;
  readonly isSure: boolean;
}

/** Most bytes that are looked at. Unit: bytes. Default: 4,000. Source: two pages; of more nothing new is learned. */
const SAMPLE_BYTES = 4000;

/**
 * Least fit of a guess. Unit: average over characters, 1 where all fit. Default: 0.3. Source: of 1,720 samples in 28 encodings, a right reading has
 * 0.5 or more, a wrong one seldom more than 0.2.
 */
const FIT_LEAST = 0.3;

/** By how much the best fit must lead to be sure. Default: 0.15. Source: the same samples; below it are signs without letters. */
const LEAD_LEAST = 0.15;

/** Characters from which a guess may be sure. Unit: bytes above ASCII. Default: 8. Source: a name has one or two. */
const SURE_BYTES_LEAST = 8;

/**
 * The likeliest encoding of a text that is not UTF-8 and does not say what it is. Where nothing fits it is Windows-1252, the
 * commonest by far.
 */
export function guessEncoding(bytes: Uint8Array): Guess {
  const sample = aroundLetters(bytes);
  if (isSevenBitJapanese(bytes)) return { encoding: 'iso-2022-jp', isSure: true };
  const fits = [...letterFits(sample), ...ideographFits(sample)].toSorted((one, other) => other.score - one.score);
  const [best, second] = fits;
  if (best === undefined || best.score < FIT_LEAST) return { encoding: 'windows-1252', isSure: false };
  const upper = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  const isSure = best.score - (rivalOf(best, second)?.score ?? 0) >= LEAD_LEAST && upper >= SURE_BYTES_LEAST;
  return { encoding: best.encoding, isSure };
}

const rivalOf = (best: Fit, second: Fit | undefined): Fit | undefined => (second === best ? undefined : second);

/** Whether escapes switch to Japanese (RFC 1468), which is then all in seven bits. */
export const isSevenBitJapanese = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(ESCAPE); at !== -1; at = bytes.indexOf(ESCAPE, at + 1)) {
    const [, middle = 0, last = 0] = bytes.subarray(at, at + 3);
    if (middle === 0x24 && (last === 0x42 || last === 0x40)) return true;
  }
  return false;
};

const ESCAPE = 0x1b;

/** Stretches with bytes above ASCII, each with a few before and behind: a long English text may have its one name at the end. */
function aroundLetters(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const sample = new Uint8Array(SAMPLE_BYTES);
  let length = 0;
  for (let at = bytes.findIndex((byte) => byte > 0x7f); at !== -1 && at < bytes.length && length < SAMPLE_BYTES;) {
    const line = bytes.indexOf(LINE_FEED, at);
    const start = Math.max(bytes.lastIndexOf(LINE_FEED, at) + 1, at - LINE_MOST);
    const end = Math.min(line === -1 ? bytes.length : line + 1, at + LINE_MOST, start + SAMPLE_BYTES - length);
    sample.set(bytes.subarray(start, end), length);
    length += end - start;
    at = end;
    while (at < bytes.length && (bytes[at] ?? 0) <= 0x7f) at += 1;
  }
  return sample.subarray(0, length);
}

const LINE_FEED = 0x0a;

/** Longest stretch around a letter. Unit: bytes. Default: 400. Source: a paragraph. */
const LINE_MOST = 400;
