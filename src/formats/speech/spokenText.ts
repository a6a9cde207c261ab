import { createBlockList, type FormatPlace } from '../blockList';
import type { ReadText } from '../format';
import { cueWords, type Cue } from './cues';

/** What is said in runs of cues, a paragraph each: "[00:04:31] LUNDE: We had no crane." Only the words are the block. */
export function spokenText(text: string, runs: readonly (readonly Cue[])[]): Pick<ReadText, 'text' | 'blocks'> {
  const pieces: string[] = [];
  const places: { readonly start: number; readonly end: number; readonly place: FormatPlace }[] = [];
  let length = 0;
  for (const run of runs) {
    const [first] = run;
    const words = wordsOf(text, run);
    if (first === undefined || words === '') continue;
    const lead = leadOf(first, words);
    const start = length + lead.length;
    const { from: time, speaker } = first;
    places.push({ start, end: start + words.length, place: { time, ...(speaker !== undefined && { speaker }) } });
    pieces.push(`${lead}${words}\n\n`);
    length = start + words.length + 2;
  }
  const whole = pieces.join('');
  const list = createBlockList(whole);
  for (const { place, ...words } of places) {
    list.setPlace(place);
    list.addProse('paragraph', words);
  }
  return { text: whole, blocks: list.blocks };
}

const wordsOf = (text: string, run: readonly Cue[]): string =>
  run
    .flatMap(({ lines }) => lines.map((line) => cueWords(text, line)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The time, and who speaks where the words do not say it. */
function leadOf({ from, speaker }: Cue, words: string): string {
  const time = [from / 3600, (from / 60) % 60, from % 60].map((part) => String(Math.floor(part)).padStart(2, '0'));
  const who = speaker === undefined || words.startsWith(speaker) ? '' : `${speaker}: `;
  return `[${time.join(':')}] ${who}`;
}
