/**
 * Whether a text is an entry in the manner of a bibliography: it begins with an author as lists do ("Holt, E.", "Holt E,
 * Roth K."), or with a name and a title, and has what belongs to a printed work and to no sentence.
 */
export function isEntry(text: string): boolean {
  if (text.length > ENTRY_MOST) return false;
  const words = text.replace(NUMBER, '');
  if (ADDRESS_ALONE.test(words)) return true;
  const count = WORK.filter((sign) => sign.test(words)).length;
  if (INVERTED.test(words)) return count > 0 || DATED.test(words);
  if (VANCOUVER.test(words) || ISSUED.test(words)) return count > 0;
  return (NAMED.test(words) && count > 0 && DATED.test(words)) || (BODY.test(words) && PUBLISHED.test(words));
}

/** Longest entry of a list. Unit: code units. Default: 1,000. Source: a work with a score of authors has some 600. */
const ENTRY_MOST = 1000;

const ADDRESS_ALONE = /^\s*<?(?:https?:\/\/|doi:|www\.)\S+(?:\s+<?(?:https?:\/\/|doi:|www\.)\S+){0,9}\s*$/i;

/** The number of an entry or a note. */
export const NUMBER = /^\s*(?:\[\d{1,3}\]|\d{1,3}[.)])\s+/;

/** A family name with its particles, as the source of an expression. */
export const SURNAME = String.raw`(?:(?:van|von|de|der|den|du|la|le|di|da|ten|zu)\s){0,2}\p{Lu}[\p{L}'’-]+`;
const INITIALS = String.raw`(?:\p{Lu}\.[\s-]?){1,4}`;
const GIVEN = String.raw`\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){0,2}`;

/** "Holt, E.", "Holt, Edwin." or "Holt, Edwin:", perhaps with others; behind a given name, a sentence would go on. */
const INVERTED = new RegExp(
  String.raw`^${SURNAME}(?:\s${SURNAME})?,\s(?:${INITIALS}(?=[\s,;:(&/]|$)|${GIVEN}(?:\s?[.;/]|:\s[\p{Lu}“"„*]|\s?\((?=\d{4}|Hrsg|Hg|eds?\b|dir\b)|,\s(?:eds?|Hrsg|Hg)\b|,\s[*_“"‘«]|,\s(?:and|und|et)\s\p{Lu}|,\s\d{4}))`,
  'u',
);
/** "Holt E, Roth K. Title". */
const VANCOUVER = new RegExp(
  String.raw`^${SURNAME}\s\p{Lu}{1,3}(?:,\s${SURNAME}\s\p{Lu}{1,3}){0,20}(?:,\set al)?\.\s`,
  'u',
);
/** "Nneka Okafor, Lamps", "P. Marsh and R. Dunne, “Wool", "Vogel: Leuchtfeuer". */
const NAMED = new RegExp(
  String.raw`^(?:${INITIALS}\s?|${GIVEN}\s)${SURNAME}(?:(?:,|\s(?:and|und|et|&))\s(?:${INITIALS}\s?|${GIVEN}\s)?${SURNAME}){0,6}[,:]\s[“"‘«„]?\p{Lu}|^${SURNAME},\s${GIVEN},\s\p{Lu}`,
  'u',
);
/** A body or one name as the author: "Ministry of Works. Report". */
const BODY = /^\p{Lu}[\p{L}'’-]+(?:\s(?:of|for|and|the|\p{Lu}[\p{L}'’-]+)){0,6}\.\s/u;
/** The same with the year behind it: "UNESCO (2015).", "Smith J (2009) Bees", "World Lamp Society. (2018". */
const ISSUED =
  /^\p{Lu}[\p{L}'’-]*(?:\s(?:of|for|and|the|&|\p{Lu}[\p{L}'’-]*))*,?\.?\s\((?:1[5-9]|20)\d\d[a-z]?(?:,[^()]{1,20})?\)[.:,]?\s[\p{Lu}“"‘<h]/u;

/** A year as entries have it: in brackets, at the end, or between commas. */
const DATED =
  /\((?:c\.\s?)?1?[5-9]\d{2}[a-z]?\b[^()]{0,20}\)|\((?:1[5-9]|20)\d\d[a-z]?(?:,[^()]{0,20})?\)|(?:,|\s)\s?(?:1[5-9]|20)\d\d[a-z]?(?=[.,;:)]|$)/u;

/** "London: Quay Books, 1931". */
const PUBLISHED =
  /\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:,\s[\p{L}.]{2,12})?:\s\p{Lu}[\p{L}\s&'’-]{1,40}(?:,|\s)\s?\d{4}/u;

/** What a work has: pages, a volume, an edition, a publisher, an address, the book it stands in. */
const WORK: readonly RegExp[] = [
  /\b(?:pp?\.|S\.|pages?)\s?\d+|:\s?[a-z]?\d+\s?[–-]\s?\d+|,\s\d+\s?[–-]\s?\d+\b|\b\d+\s?(?:pp?\.|S\.)(?=\s|$|,)/u,
  /\b(?:vol|no|nr|Bd|Jg|H)\.\s?\d|\b\d{1,4}\s?\(\d{1,5}(?:[–/-]\d{1,4})?\)|\d{4};\s?\d/iu,
  /\b(?:eds?\.|edn\b|edition|Aufl\.|Auflage|Hrsg\.|Hg\.|trans\.|transl\.|Übers\.|rev\. ed)|\(eds?\.?\)/u,
  PUBLISHED,
  /\b(?:Press|Publish(?:er|ing)s?|Publications|Books|Verlag|\p{L}+verlag|Éditions|Editorial|Editore)\b/u,
  /https?:\/\/|\bdoi\b|\bISBN\b|\b(?:Retrieved|Accessed|Available (?:at|from)|abgerufen|Zugriff)\b/iu,
  /\b[Ii]n:\s\p{Lu}|\bet al\.|[“"„‘][^“”"]{3,200}[,.]?[”"“’],?\s\p{Lu}/u,
  // Author, title, place and year with a full stop or comma each, and no verb between them.
  /^[^.]{2,40}[.:]\s\p{Lu}[^.!?]{2,120}\.\s(?:\p{Lu}[\p{L}\s-]{2,30},?\s)?\d{4}\.?$/u,
];
