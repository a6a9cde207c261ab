import { FILLER } from '../engine/model/masked';
import { done } from '../engine/model/problem';
import { createBlockList, type BlockList } from './blockList';
import { decodeText } from './decodeText';
import type { Format, ReadText } from './format';
import { readFrontMatter } from './frontMatter';
import { headAndFoot } from './headAndFoot';
import { hasListMark, headingLevel, listPieces } from './plainTextBlocks';
import { turnPieces, turnsOf, type Turn, type Turns } from './speech/transcript';
import { lineGroupsOf, type TextLine, type LineGroup } from './lineGroups';

/**
 * Plain text: stretches between blank lines are paragraphs, their single line breaks mean nothing. Tables are read
 * so, too; a transcript is taken apart where somebody else speaks. A file without extension is plain text if it is text at all. Refuses: notText.
 */
export const plainText: Format = {
  id: 'plainText',
  extensions: ['txt', 'text', 'log', 'lst', 'nfo', ''],
  opens: 'file',
  read({ bytes }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const { text, problems } = decoded.value;
    const read = readPlainText(text);
    return done({ ...read, problems: [...problems, ...read.problems] });
  },
};

function readPlainText(text: string): ReadText {
  const front = readFrontMatter(text);
  const stretches = lineGroupsOf(text, front.end);
  const title = front.metadata.title === undefined ? 'first' : 'elsewhere';
  const { metadata, head, foot } = headAndFoot(text, stretches, title);
  const end = stretches.length - foot;

  const turns = turnsOf(text, stretches.slice(head, end));
  let turn: Turn = {};
  const addSpoken = (stretch: LineGroup, spoken: Turns): void => {
    for (const piece of turnPieces(stretch, spoken)) {
      turn = { ...turn, ...spoken.get(piece[0].start) };
      blocks.setPlace(turn);
      blocks.addProse('paragraph', wholeOf(piece));
    }
  };

  const blocks = createBlockList(text);
  if (front.end > 0) blocks.addOther('metadata', { start: 0, end: front.end });
  for (const [at, stretch] of stretches.entries()) {
    if (at < head || at >= end) addMetadata(blocks, stretch);
    else if (turns === undefined) addStretch(blocks, text, stretch, at + 1 < end ? stretches[at + 1] : undefined);
    else addSpoken(stretch, turns);
  }
  const read = { blocks: blocks.blocks, metadata: { ...metadata, ...front.metadata }, problems: front.problems };
  return { text, ...withoutSoftHyphens(text), ...read };
}

/** A hyphen that is only where a word may be broken; with the line's end behind it where it is. */
function withoutSoftHyphens(text: string): Pick<ReadText, 'masked'> {
  if (!text.includes('\u00ad')) return {};
  const masked = text.replace(/\u00ad(?:\r?\n(?=\S))?/g, (hyphen) => FILLER.repeat(hyphen.length));
  return { masked };
}

function addMetadata(blocks: BlockList, stretch: LineGroup): void {
  for (const line of stretch) blocks.addOther('metadata', line);
}

function addStretch(blocks: BlockList, text: string, stretch: LineGroup, next: LineGroup | undefined): void {
  const level = headingLevel(text, stretch, next);
  if (level !== undefined) {
    const [line] = stretch;
    blocks.addHeading(wholeOf(stretch), level, text.slice(line.start, line.end).replace(/\s+/g, ' '));
    return;
  }
  for (const piece of listPieces(text, stretch)) {
    blocks.addProse(hasListMark(text, piece[0]) ? 'listItem' : 'paragraph', wholeOf(piece));
  }
}

const wholeOf = (stretch: LineGroup): TextLine => ({
  start: stretch[0].start,
  end: stretch.at(-1)?.end ?? stretch[0].end,
});
