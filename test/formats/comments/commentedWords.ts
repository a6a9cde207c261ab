import { strFromU8, unzipSync } from 'fflate';
import { readXml } from '../../../src/formats/archive/xml';

/** A comment as it stands in a document: who says what, and the words that it is put at. */
export interface PlacedComment {
  readonly id: string;
  readonly author: string;
  readonly said: string;
  readonly words: string;
}

/** The parts of an archive as texts, by name. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The comments of a Word document, read from its markup alone: the words between the marks of each, without deletions. */
export function docxCommentsIn(bytes: Uint8Array): readonly PlacedComment[] {
  const parts = unzipSync(bytes);
  const comments = new Map<string, { author: string; said: string; words: string; isReferred: boolean }>();
  let id = '';
  read(parts['word/comments.xml'], {
    open(name, { 'w:id': its = '', 'w:author': author = '' }) {
      if (name === 'w:comment') comments.set((id = its), { author, said: '', words: '', isReferred: false });
      return 'enter';
    },
    close(name) {
      const comment = comments.get(id);
      if (comment !== undefined && name === 'w:p') comment.said += '\n';
    },
    text(words) {
      const comment = comments.get(id);
      if (comment !== undefined) comment.said += words;
    },
  });
  const open = new Set<string>();
  const say = (words: string): void => {
    for (const one of open) {
      const comment = comments.get(one);
      if (comment !== undefined) comment.words += words;
    }
  };
  let isWords = false;
  read(parts['word/document.xml'], {
    open(name, { 'w:id': its = '' }) {
      if (name === 'w:del' || name === 'w:instrText') return 'skip';
      if (name === 'w:commentRangeStart') open.add(its);
      if (name === 'w:commentRangeEnd') open.delete(its);
      if (name === 'w:commentReference') Object.assign(comments.get(its) ?? {}, { isReferred: true });
      if (name === 'w:t' || name === 'm:t') isWords = true;
      if (name === 'w:tab') say('\t');
      if (name === 'w:br') say('\n');
      if (name === 'w:footnoteReference') say('*');
      return 'enter';
    },
    close(name) {
      if (name === 'w:t' || name === 'm:t') isWords = false;
      if (name === 'w:p') say('\n');
    },
    text(words) {
      if (isWords) say(words);
    },
  });
  if (open.size > 0) throw new Error(`comments without an end: ${[...open].join(' ')}`);
  return [...comments].map(([its, { author, said, words, isReferred }]) => {
    if (!isReferred) throw new Error(`comment ${its} is not referred to`);
    return { id: its, author, said: said.trim(), words };
  });
}

/** No tag has an attribute twice, which our reader would not mind. */
function assertOnce(xml: string): void {
  for (const [tag, inside = ''] of xml.matchAll(/<[^\s<>/!?]+((?:\s+[^\s=<>]+="[^"<]*")*)\s*\/?>/g)) {
    const names = [...inside.matchAll(/\s([^\s=]+)=/g)].map(([, name]) => name);
    if (new Set(names).size < names.length) throw new Error(`an attribute stands twice in ${tag}`);
  }
}

function read(bytes: Uint8Array | undefined, reader: Parameters<typeof readXml>[3]): void {
  if (bytes !== undefined) assertOnce(strFromU8(bytes));
  if (bytes !== undefined && readXml(bytes, 'xml', 512, reader) !== 'whole') throw new Error('the part is broken');
}
