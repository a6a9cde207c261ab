import { done } from '../../engine/model/problem';
import { createBlockList } from '../blockList';
import { decodeText } from '../decodeText';
import type { Format, ReadText } from '../format';
import { masked, type Mask } from '../masks';
import type { Line } from '../stretches';
import { cueMasks, cuesOf, type Cue } from './cues';
import { withoutRepeats } from './rollingCues';
import { scriptCues } from './scriptCues';
import { withSpeakers } from './cueSpeakers';

/**
 * Subtitles: SubRip, WebVTT, those of YouTube, and SubStation Alpha. A cue is as long as a screen holds and seldom a sentence, so cues are joined until one
 * ends like a sentence, somebody else speaks, or nobody does for a while; times between them are masked. Refuses:
 * notText.
 */
export const subtitles: Format = {
  id: 'subtitles',
  extensions: ['srt', 'vtt', 'sbv', 'ass', 'ssa'],
  opens: 'file',
  read({ bytes }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const { text, problems } = decoded.value;
    return done({ ...readSubtitles(text), problems });
  },
};

function readSubtitles(text: string): Omit<ReadText, 'problems'> {
  const { cues, others } = isScript(text) ? scriptCues(text) : cuesOf(text);
  const blocks = createBlockList(text);
  const masks: Mask[] = [];
  let next = 0;
  const addOthers = (until: number): void => {
    for (let line = others[next]; line !== undefined && line.start < until; line = others[next]) {
      blocks.setPlace({});
      blocks.addOther('metadata', line);
      next += 1;
    }
  };
  for (const run of runsOf(text, withSpeakers(text, withoutRepeats(text, cues)))) {
    const lines = run.flatMap((cue) => cue.lines);
    const [first] = run;
    const start = lines[0]?.start ?? 0;
    const end = lines.at(-1)?.end ?? start;
    addOthers(start);
    while ((others[next]?.start ?? Infinity) < end) next += 1;
    blocks.setPlace({
      ...(first !== undefined && { time: first.from, ...(first.speaker !== undefined && { speaker: first.speaker }) }),
    });
    blocks.addProse('paragraph', { start, end });
    masks.push(...runMasks(text, lines));
  }
  addOthers(Infinity);
  return { text, ...(masks.length > 0 && { masked: masked(text, masks) }), blocks: blocks.blocks, metadata: {} };
}

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

/** Markup in the lines, and all that stands between them. */
function runMasks(text: string, lines: readonly Line[]): readonly Mask[] {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const between = before === undefined ? [] : [{ start: before.end, end: line.start, as: ' ' }];
    return [...between, ...cueMasks(text, line)];
  });
}
