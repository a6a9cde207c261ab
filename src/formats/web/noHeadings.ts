import type { PlacedBlock } from '../extract';

/** Shortest standfirst. Unit: code units. Default: 40. Source: seven words; the headings of sections are shorter. */
const STANDFIRST_LEAST = 40;

/** Longest heading of a promotion. Unit: code units. Default: 100. Source: "Sign up for the newsletter of our harbour desk". */
const PROMOTION_MOST = 100;

const PROMOTION =
  /^(?:sign up|subscribe|register|get (?:our|the)\b.{0,40}(?:newsletter|inbox|e-?mail)|support (?:us|our)|follow us|newsletter\b|our newsletter|more (?:on|from|about) this|read more|related|jetzt (?:anmelden|abonnieren)|(?:den|unseren) newsletter|abonnieren sie|mehr zum thema)/i;

/** The pieces of a page with what is set as a heading and stands above nothing as paragraphs: the standfirst, and what asks to subscribe. */
export function withoutFalseHeadings(pieces: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const title = pieces.findIndex(isTitle);
  const prose = pieces.findIndex(({ shape }, at) => at > title && shape.role === 'paragraph');
  return pieces.map((piece, at) => {
    const isStandfirst = title !== -1 && at > title && (at < prose || prose === -1) && isSentence(piece.words);
    return isSection(piece) && (isStandfirst || isPromotion(piece.words)) ? { ...piece, shape: PARAGRAPH } : piece;
  });
}

const PARAGRAPH: PlacedBlock['shape'] = { role: 'paragraph' };

const isTitle = ({ shape }: PlacedBlock): boolean =>
  shape.role === 'title' || (shape.role === 'heading' && shape.level === 1);

const isSection = ({ shape }: PlacedBlock): boolean => shape.role === 'heading' && shape.level > 1;

const isPromotion = (words: string): boolean => words.length <= PROMOTION_MOST && PROMOTION.test(words);

/** Least words that begin with a small letter. Default: 4. Source: standfirsts have eight and more; titles of sections are shorter, or in capitals. */
const SMALL_LEAST = 4;

const isSentence = (words: string): boolean =>
  words.length >= STANDFIRST_LEAST && (words.match(/\s\p{Ll}/gu)?.length ?? 0) >= SMALL_LEAST;
