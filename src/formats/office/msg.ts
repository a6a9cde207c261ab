import type { Metadata } from '../../engine/model/document';
import { done, refused, type Problem } from '../../engine/model/problem';
import { openCompound } from '../archive/compound';
import { decodeText } from '../decodeText';
import { extractOf, type PlacedBlock } from '../extract';
import type { Format, ReadOptions } from '../format';
import { looksLike } from '../looksLike';
import { once } from '../mail/eml';
import { mailPieces } from '../mail/mailText';
import { wholeText } from '../web/pageText';
import { messagesIn, type OutlookMail } from './msgProperties';
import { rtf } from './rtf';
import { unpackedRtf } from './unpackedRtf';

/** Mails as Outlook saves them (MS-OXMSG), with the mails that are attached and without other attachments. Refuses: otherContent, emptyText. */
export const msg: Format = {
  id: 'msg',
  extensions: ['msg'],
  opens: 'extract',
  async read(file, options) {
    const compound = openCompound(file.bytes);
    const messages = compound === undefined ? [] : messagesIn(compound);
    const [first] = messages;
    if (first === undefined) return refused({ kind: 'otherContent', looksLike: looksLike(file.bytes) });
    const problems: Problem[] = [];
    const pieces: PlacedBlock[] = [];
    for (const message of messages) pieces.push(...headOf(message), ...(await bodyOf(message, options, problems)));
    return done(extractOf(pieces, metadataOf(first), once(problems)));
  },
};

/** As the head of any mail. */
function headOf({ from, to, date, subject }: OutlookMail): readonly PlacedBlock[] {
  const lines = { From: from, To: to, Date: date, Subject: subject };
  return Object.entries(lines).flatMap(([name, words]): PlacedBlock[] =>
    words === undefined || words === ''
      ? []
      : [{ words: `${name}: ${words}`, marks: [], shape: { role: 'metadata' }, place: {} }],
  );
}

const metadataOf = ({ from, date, subject }: OutlookMail): Partial<Metadata> => ({
  ...(subject !== undefined && subject !== '' && { title: subject }),
  ...(from !== undefined && from !== '' && { author: from }),
  ...(date !== undefined && { date: date.slice(0, 10) }),
});

/** The plain text, else the page, else the formatted text: Outlook keeps one of them, and often more that say the same. */
async function bodyOf(
  message: OutlookMail,
  options: ReadOptions,
  problems: Problem[],
): Promise<readonly PlacedBlock[]> {
  if (message.plain !== undefined && message.plain.trim() !== '') return mailPieces(message.plain, false);
  if (message.page !== undefined) {
    const decoded = decodeText(message.page, message.pageEncoding);
    if (decoded.ok) problems.push(...decoded.value.problems);
    return decoded.ok ? wholeText(decoded.value.text, options.limits.depth).pieces : lost(problems);
  }
  if (message.packedRtf === undefined) return [];
  const bytes = unpackedRtf(message.packedRtf, options.limits.unpackedBytes);
  const read = bytes === undefined ? undefined : await rtf.read({ name: 'a.rtf', bytes }, options);
  return read?.ok === true ? mailPieces(read.value.text, false) : lost(problems);
}

function lost(problems: Problem[]): readonly PlacedBlock[] {
  problems.push({ kind: 'partlyRead', missing: 'the message itself', reason: 'corrupt' });
  return [];
}
