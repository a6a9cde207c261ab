import { done } from '../../engine/model/problem';
import { decodeText } from '../decodeText';
import type { Format } from '../format';
import { cuesOf, type Cue } from './cues';
import { withoutRepeats } from './rollingCues';
import { scriptCues } from './scriptCues';
import { spokenText } from './spokenText';
import { withSpeakers } from './cueSpeakers';

/**
 * Subtitles: SubRip, WebVTT, those of YouTube, and SubStation Alpha. A cue is as long as a screen holds and seldom a sentence, so cues are joined until one
 * ends like a sentence, somebody else speaks, or nobody does for a while. What is shown is what is said, with the time at
 * which each begins: nobody reads numbers, times and tags between the words. Refuses: notText.
 */
export const subtitles: Format = {
  id: 'subtitles',
  extensions: ['srt', 'vtt', 'sbv', 'ass', 'ssa'],
  opens: 'extract',
  read({ bytes }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const { text, problems } = decoded.value;
    const { cues } = isScript(text) ? scriptCues(text) : cuesOf(text);
    const runs = runsOf(text, withSpeakers(text, withoutRepeats(text, cues)));
    return done({ ...spokenText(text, runs), metadata: {}, problems });
  },
};

/** SubStation Alpha has columns; nothing else begins so. */
const isScript = (text: string): boolean => /^\uFEFF?\s{0,20}\[Script Info\]/i.test(text.slice(0, 100));

/** Longest silence inside a sentence. Unit: seconds. Default: 3. Source: breaths and pauses for effect are shorter. */
const SILENCE_MOST = 3;

/** Longest run without a sentence's end. Unit: cues. Default: 12. Source: a minute of talk; titles made by machines have no stops. */
const CUES_MOST = 12;

function runsOf(text: string, cues: readonly Cue[]): readonly (readonly Cue[])[] {
  const runs: Cue[][] = [];
  let last: Cue | undefined;
  let speaker: string | undefined;
  for (const cue of cues) {
    const run = runs.at(-1);
    const isOther = cue.speaker !== undefined && cue.speaker !== speaker;
    const goesOn =
      run !== undefined &&
      last !== undefined &&
      run.length < CUES_MOST &&
      !isOther &&
      !endsSentence(text, last) &&
      Math.abs(cue.from - last.to) <= SILENCE_MOST;
    if (goesOn) run.push(cue);
    else {
      runs.push([cue]);
      speaker = cue.speaker;
    }
    last = cue;
  }
  return runs;
}

function endsSentence(text: string, { lines }: Cue): boolean {
  const line = lines.at(-1);
  const end = line === undefined ? '' : text.slice(Math.max(line.start, line.end - 60), line.end);
  return /[.!?…。！？]["”’)\]]*(?:<[^<>]*>|\s|♪)*$/.test(end) && !/\b(?:Mr|Mrs|Ms|Dr|St|Prof)\.$/.test(end);
}
