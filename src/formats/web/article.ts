import { Readability } from '@mozilla/readability';
import type { PlacedBlock } from '../extract';
import { dropConsent } from './consent';
import { openDisclosures } from './disclosures';
import { withLead } from './lead';
import { dropStruck } from './leftOut';
import { withoutFalseHeadings } from './noHeadings';
import { HEADING_MARK, pagePieces } from './pagePieces';
import { isElement, type WebPage, type PageNode } from './pageNode';

/** What is taken of a page, and what was said of it in its words. */
export interface Article {
  readonly pieces: readonly PlacedBlock[];
  /** The title and author as Readability finds them; weaker than what the page declares. */
  readonly title?: string;
  readonly byline?: string;
}

/**
 * The article of a page as Mozilla's Readability finds it; all of the page if it finds nothing or too little. The tree
 * is changed on the way. `nodes` are all of the page's, in order.
 */
export function articleOf(page: WebPage, nodes: readonly PageNode[]): Article {
  const elements = nodes.filter(isElement);
  dropStruck(elements);
  openDisclosures(elements);
  if (page.body !== null) dropConsent(page.body, nodes);
  const { pieces: whole } = wholeOf(page);
  // Readability makes headings of the second level out of those of the first.
  for (const heading of page.getElementsByTagName('h1')) heading.setAttribute(HEADING_MARK, 'H1');
  const found = readable(page);
  if (found === undefined) return { pieces: whole };
  const pieces = pagePieces(found.content);
  const { title, byline } = found;
  const named = { ...(title !== undefined && { title }), ...(byline !== undefined && { byline }) };
  const kept = isEnough(lengthOf(pieces), lengthOf(whole)) ? withLead(pieces, whole) : whole;
  return { pieces: withoutFalseHeadings(kept), ...named };
}

/** All of a page. */
export const wholeOf = ({ body }: WebPage): Article => ({ pieces: body === null ? [] : pagePieces(body) });

/**
 * Shortest article that counts as one whatever else is on the page. Unit: code units. Default: 500.
 * Source: `DEFAULT_CHAR_THRESHOLD` of Readability, below which it tries again with less strict rules.
 */
const ARTICLE_LEAST = 500;

/**
 * Smallest share of a page's words that a short article may have. Unit: share. Default: 0.5.
 * Source: a short page with a menu and a foot around it has more words in the article than around it; where it has
 * not, Readability took a teaser or a notice for the article.
 */
const SHORT_SHARE_LEAST = 0.5;

/**
 * Smallest share of a page's words that an article may have. Unit: share. Default: 0.1.
 * Source: of forty pages of Readability's own tests the article has at least 0.25 (below it, hundreds of comments).
 */
const SHARE_LEAST = 0.1;

const isEnough = (article: number, whole: number): boolean =>
  article >= whole * (article < ARTICLE_LEAST ? SHORT_SHARE_LEAST : SHARE_LEAST);

const lengthOf = (pieces: readonly PlacedBlock[]): number => pieces.reduce((sum, { words }) => sum + words.length, 0);

interface Found {
  readonly content: PageNode;
  readonly title?: string;
  readonly byline?: string;
}

/** Whatever breaks in somebody else's parser over a broken page, the page's words are still there. */
function readable(page: WebPage): Found | undefined {
  try {
    const reader = new Readability(page, { serializer: (node: unknown): unknown => node, disableJSONLD: true });
    const found = reader.parse();
    const content = found?.content as PageNode | null | undefined;
    if (content === undefined || content === null || !isElement(content)) return undefined;
    return { content, ...named('title', found?.title), ...named('byline', found?.byline) };
  } catch {
    return undefined;
  }
}

const named = (key: 'title' | 'byline', words: string | null | undefined): Partial<Found> =>
  words === undefined || words === null || words.trim() === '' ? {} : { [key]: words.replace(/\s+/g, ' ').trim() };
