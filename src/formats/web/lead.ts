import type { PlacedBlock } from '../extract';
import { metadataLine } from '../metadataLine';

/** Most blocks between a title and the article's first. Default: 12. Source: lead, byline, date, picture, its caption, buttons to share. */
const BETWEEN_MOST = 12;

/** Shortest lead. Unit: code units. Default: 40. Source: seven words; shorter are labels, names and dates. */
const LEAD_LEAST = 40;

/** Most leads. Default: 3. Source: a standfirst and two points below it. */
const LEADS_MOST = 3;

/**
 * The article with the lead that stands between its title and its text: Readability takes heads of articles for heads of pages, and drops them.
 */
export function withLead(article: readonly PlacedBlock[], whole: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const first = article.find(({ shape, words }) => shape.role === 'paragraph' && words.length >= LEAD_LEAST);
  const start = first === undefined ? -1 : whole.findIndex(({ words }) => words === first.words);
  const title = whole.slice(0, Math.max(0, start)).findLastIndex(isTitle);
  if (title === -1 || start - title > BETWEEN_MOST) return article;
  const known = new Set(article.map(({ words }) => words));
  const leads = whole.slice(title + 1, start).filter((piece) => isLead(piece) && !known.has(piece.words));
  if (leads.length === 0 || leads.length > LEADS_MOST) return article;
  const at = article.findIndex(({ words }) => words === whole[title]?.words) + 1;
  return [...article.slice(0, at), ...leads.map(asParagraph), ...article.slice(at)];
}

const isTitle = ({ shape }: PlacedBlock): boolean =>
  shape.role === 'title' || (shape.role === 'heading' && shape.level === 1);

/** A sentence, or a heading as long as one; what stands there besides are names, dates and buttons. */
const isLead = ({ shape, words }: PlacedBlock): boolean =>
  words.length >= LEAD_LEAST &&
  (shape.role === 'heading' || (isProse(shape.role) && /[.!?…]["”’»)]*$/.test(words))) &&
  /\p{Ll}{2}.*\s.*\s.*\s/su.test(words) &&
  metadataLine(words) === undefined;

const isProse = (role: PlacedBlock['shape']['role']): boolean => role === 'paragraph' || role === 'listItem';

/** A lead that is set as a heading stands above nothing. */
const asParagraph = (piece: PlacedBlock): PlacedBlock => ({ ...piece, shape: { role: 'paragraph' } });
