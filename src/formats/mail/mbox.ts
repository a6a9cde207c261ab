import { done, type Problem } from '../../engine/model/problem';
import { extractOf, type PlacedBlock } from '../extract';
import type { Format } from '../format';
import { fromBytes } from '../codedBytes';
import { isMail, messagePieces, MESSAGES_MOST, once, refusedAs } from './eml';
import { headerWords } from './headers';
import { partTree } from './multipart';

/** Mailboxes (RFC 4155): each mail under its subject, with its head. Refuses: otherContent, corrupt. */
export const mbox: Format = {
  id: 'mbox',
  extensions: ['mbox', 'mbx'],
  opens: 'extract',
  read({ bytes }, options) {
    const { depth, entries } = options.limits;
    const problems: Problem[] = [];
    const pieces: PlacedBlock[] = [];
    let mails = 0;
    for (const raw of mailsIn(fromBytes(bytes))) {
      const { tree } = partTree(raw, { depth: Math.min(depth, MESSAGES_MOST), entries });
      if (!isMail(tree.headers)) continue;
      mails += 1;
      const subject = headerWords(tree.headers, 'subject');
      pieces.push({
        words: subject || `Mail ${String(mails)}`,
        marks: [],
        shape: { role: 'heading', level: 1 },
        place: {},
      });
      for (const piece of messagePieces(tree, options, problems)) pieces.push(piece);
    }
    return mails === 0 ? refusedAs(bytes) : done(extractOf(pieces, {}, once(problems)));
  },
};

/** Mails begin with a line "From " and a date; such lines inside one are written ">From ". */
function mailsIn(raw: string): readonly string[] {
  const starts = Array.from(raw.matchAll(/^From [^\n]{0,200}\d{4}[^\n]{0,20}$/gm), ({ index }) => index);
  return starts.map((start, at) =>
    raw.slice(raw.indexOf('\n', start) + 1, starts[at + 1]).replace(/^>(>*From )/gm, '$1'),
  );
}
