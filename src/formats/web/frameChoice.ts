import { flatText } from './flatText';

/** Shortest stretch of prose. Unit: code units. Default: 40. Source: seven words; menus, buttons and names of sections are shorter. */
const PROSE_LEAST = 40;

/** How much longer than the article around it a frame must be to be read. Unit: times. Default: 5. Source: a portal's page says in two sentences what is shown in its frame. */
const TIMES_LONGER = 5;

/** What a page says of itself, against which its frames are held. */
export interface Around {
  /** Unit: code units of prose. */
  readonly prose: number;
  readonly hasArticle: boolean;
}

/** The page around frames: an article of its own has a heading and prose. */
export function around(page: string): Around {
  const prose = proseIn(page);
  return { prose, hasArticle: prose > 0 && /<(?:h1|article|main)[\s>]/i.test(page) };
}

/**
 * Whether a frame holds what the page is about: nothing that calls itself an advertisement, and not less than what the page itself has; below an article of
 * the page's own, such as in a player, a form or a teaser, much more.
 */
export function holdsArticle(
  frame: string,
  attributes: ReadonlyMap<string, string>,
  { prose, hasArticle }: Around,
): boolean {
  const named = ['id', 'name', 'class', 'title', 'src', 'aria-label'].map(
    (name) => attributes.get(name)?.slice(0, 300) ?? '',
  );
  if (named.some((words) => ADVERTISING.test(words))) return false;
  const [first] = flatText(frame.slice(0, HEAD_MOST));
  if (ADVERTISEMENT.test(first?.words ?? '')) return false;
  return proseIn(frame) >= prose * (hasArticle ? TIMES_LONGER : 1);
}

/** Where the words are looked for with which an advertisement begins. Unit: code units. Default: 20,000. Source: styles and scripts stand before them. */
const HEAD_MOST = 20_000;

const proseIn = (page: string): number =>
  flatText(page).reduce((sum, { words }) => sum + (words.length < PROSE_LEAST ? 0 : words.length), 0);

/** What frames of advertisements are called. */
const ADVERTISING =
  /(?:^|[^a-z])(?:ads?|adv|adframe|adslot|adsense|advert[a-z]{0,10}|banner|sponsor[a-z]{0,5}|doubleclick|googlesyndication|taboola|outbrain|anzeige|werbung|publicit[a-z]{1,3})(?:$|[^a-z])/i;

/** The label that must stand above it. */
const ADVERTISEMENT =
  /^\W{0,3}(?:advert(?:isement|ising|orial)?|ads?\b|sponsored|promoted|paid (?:content|post|partnership)|anzeige|werbung|publicité|publicidad|pubblicità|annonce|reklam[ae]?|реклама)(?![\p{L}])/iu;
