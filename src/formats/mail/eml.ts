import type { Metadata } from '../../engine/model/document';
import { done, refused, type Outcome, type Problem } from '../../engine/model/problem';
import { isoDateOf } from '../dates';
import { decodeText } from '../decodeText';
import { extractOf, type PlacedBlock } from '../extract';
import type { Format, ReadOptions } from '../format';
import { looksLike } from '../looksLike';
import { wholeText } from '../web/pageText';
import { headerWords, parameterOf, type Headers } from './headers';
import { mailPieces } from './mailText';
import { partTree, type PassedLimit, type PartTree } from './multipart';
import { fromBytes } from '../codedBytes';
import { bytesOfPart, charsetOf } from './transfer';

/** Mails as programs save them. Attachments are left out, forwarded mails are read. Refuses: otherContent, corrupt. */
export const eml: Format = {
  id: 'eml',
  extensions: ['eml'],
  opens: 'extract',
  read({ bytes }, options) {
    const { depth, entries } = options.limits;
    const { tree, cut } = partTree(fromBytes(bytes), { depth: Math.min(depth, MESSAGES_MOST), entries });
    if (!isMail(tree.headers)) return refusedAs(bytes);
    const problems = [...cut].map((limit) => tooMuch(limit, entries));
    const pieces = messagePieces(tree, options, problems);
    return done(extractOf(pieces, metadataOf(tree.headers), once(problems)));
  },
};

/** Unit: parts inside each other. Default: 20. Source: a mail that was forwarded six times, three levels each time. */
export const MESSAGES_MOST = 20;

const tooMuch = (limit: PassedLimit, entries: number): Problem => ({
  kind: 'partlyRead',
  missing:
    limit === 'depth' ? 'what is forwarded too deep' : `its parts after the first ${entries.toLocaleString('en')}`,
  reason: 'tooMuch',
});

/** Parts that break alike are one problem to a person. */
export const once = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter((problem, at) => problems.findIndex((other) => isAlike(other, problem)) === at);

const isAlike = (a: Problem, b: Problem): boolean =>
  a.kind === b.kind && (a.kind !== 'partlyRead' || b.kind !== 'partlyRead' || a.missing === b.missing);

export const isMail = (headers: Headers): boolean =>
  ['from', 'subject', 'date', 'to', 'message-id', 'mime-version', 'content-type'].some((name) => headers.has(name));

/** Something else by its first bytes, or a text without the head of a mail. */
export function refusedAs(bytes: Uint8Array): Outcome<never> {
  const looks = looksLike(bytes);
  if (looks === 'something unknown') return refused({ kind: 'corrupt', reason: 'it does not begin like a mail' });
  return refused({ kind: 'otherContent', looksLike: looks });
}

function metadataOf(headers: Headers): Partial<Metadata> {
  const title = headerWords(headers, 'subject');
  const author = headerWords(headers, 'from')
    .replace(/(?<!\s)\s*<[^<>]*>$/, '')
    .replace(/^"(.*)"$/, '$1');
  const date = isoDateOf(headerWords(headers, 'date').replace(/(?<!\s)\s*\([^()]*\)$/, ''));
  return {
    ...(title !== '' && { title }),
    ...(author !== '' && { author }),
    ...(date !== undefined && { date }),
  };
}

/** The head of a message as lines of metadata, its words, and then the messages that came with it. */
export function messagePieces(message: PartTree, options: ReadOptions, problems: Problem[]): readonly PlacedBlock[] {
  const head = ['From', 'To', 'Cc', 'Date', 'Subject'].flatMap((name): PlacedBlock[] => {
    const words = headerWords(message.headers, name.toLowerCase());
    return words === '' ? [] : [{ words: `${name}: ${words}`, marks: [], shape: { role: 'metadata' }, place: {} }];
  });
  return [...head, ...partPieces(message, options, problems)];
}

function partPieces(part: PartTree, options: ReadOptions, problems: Problem[]): readonly PlacedBlock[] {
  if (/^\s*attachment/i.test(part.headers.get('content-disposition') ?? '') && part.type !== 'message/rfc822')
    return [];
  if (part.type === 'message/rfc822') return part.parts.flatMap((inner) => messagePieces(inner, options, problems));
  if (part.type === 'multipart/alternative') return alternativePieces(part, options, problems);
  if (part.type.startsWith('multipart/')) return part.parts.flatMap((inner) => partPieces(inner, options, problems));
  return part.type === 'text/plain' || part.type === 'text/html' ? textPieces(part, options, problems) : [];
}

/** Least share of the words of the other forms that plain text has. Default: 0.5. Source: "use another program to view this" has less, a true one nearly all. */
const PLAIN_LEAST = 0.5;

/** The plain text, unless it is but a note that says to look elsewhere; then the last form, which is the fullest. */
function alternativePieces({ parts }: PartTree, options: ReadOptions, problems: Problem[]): readonly PlacedBlock[] {
  const plain = parts.find(({ type }) => type === 'text/plain');
  const rich = parts.findLast((part) => part !== plain);
  const plainWords = plain === undefined ? [] : partPieces(plain, options, problems);
  const richProblems: Problem[] = [];
  const richWords = rich === undefined ? [] : partPieces(rich, options, richProblems);
  const isStub = wordsIn(plainWords) < wordsIn(richWords) * PLAIN_LEAST || isReference(plainWords);
  if (plainWords.length > 0 && !isStub) return plainWords;
  problems.push(...richProblems);
  return richWords.length > 0 ? richWords : plainWords;
}

/** Longest note that says to look elsewhere. Unit: words. Default: 60. Source: two sentences with the address of the mail on the web. */
const REFERENCE_MOST = 60;

const REFERENCE =
  /\bHTML[ -](?:compatible|capable|enabled|e-?mail|version|viewer|format|fähig)|(?:view|read|see|open|display) (?:this|the) (?:\w+ )?(?:e-?mail|message|newsletter)|not (?:support|display|show)\w* HTML|(?:im|in (?:your|the)) browser|HTML-(?:E-?Mail|Ansicht|Version)/i;

const isReference = (pieces: readonly PlacedBlock[]): boolean =>
  wordsIn(pieces) <= REFERENCE_MOST && pieces.some(({ words }) => REFERENCE.test(words));

/** Addresses are no words: plain texts spell out each link. */
const wordsIn = (pieces: readonly PlacedBlock[]): number =>
  pieces.reduce((sum, { words }) => sum + words.replace(/https?:\S+/g, '').split(/\s+/).length, 0);

function textPieces(part: PartTree, options: ReadOptions, problems: Problem[]): readonly PlacedBlock[] {
  const decoded = decodeText(bytesOfPart(part), charsetOf(part));
  if (!decoded.ok) {
    problems.push({ kind: 'partlyRead', missing: 'a part of the message', reason: 'corrupt' });
    return [];
  }
  problems.push(...decoded.value.problems);
  const { text } = decoded.value;
  if (part.type === 'text/html') return wholeText(text, options.limits.depth).pieces;
  return mailPieces(text, parameterOf(part.headers, 'format')?.toLowerCase() === 'flowed');
}
