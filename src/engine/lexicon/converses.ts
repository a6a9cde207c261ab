/**
 * A part that a verb or a relational noun gives to what it speaks of: `subject`, `object`, or the preposition that leads
 * it in ("to", "from"); `of` stands for the genitive, too. For prepositions and adverbs ("above", "before") the `subject` is what is placed.
 */
export type EventRole = string;

/** How one word tells the event of another from the other side: where each part of the claimed word is found. */
export type Converse = Readonly<Record<EventRole, EventRole>>;

/**
 * Words that tell one event from two sides (converses; Lyons 1977, 9.1.3; the pairs of giving and getting after Levin
 * 1993, 13.1 to 13.5). A side is a word and its parts; parts at the same place are the same participant. A bar between words: either.
 */
const CONVERSES = `
sell subject object to = buy|purchase|acquire from object subject
sell subject object to = get|obtain from object subject
give|grant|award|hand|present|send|donate|bequeath subject object to = receive|get|accept|obtain from object subject
leave|bequeath subject object to = inherit from object subject
provide|supply|furnish|equip|present subject object with = receive|get|obtain from subject object
supply|provide subject object to = receive|get|obtain from object subject
deliver|ship|transfer subject object to = receive|get from object subject
export subject object to = import from object subject
lend|loan subject object to = borrow from object subject
let|lease subject object to = rent|hire from object subject
teach subject object to = learn from object subject
teach|train|instruct subject object = learn|study from|under|with subject
pay subject object to = receive|get|earn from object subject
tell subject object = hear|learn from subject
tell|inform|notify subject object of = learn|hear from subject of
employ|hire subject object = work for subject
own|possess|have subject object = belong to subject
include subject object = belong to subject
comprise subject object = consist subject of
precede|predate subject object = follow|succeed object subject
beat|defeat|overcome subject object = lose to subject
cause|trigger|produce|provoke subject object = result|arise|stem from subject
please subject object = like|enjoy object subject
fear subject object = frighten|scare|terrify object subject
sire|father|beget subject object = descend from subject
bear subject object = descend from subject
contribute subject to object = receive|get from subject object
parent|father|mother subject of = child|son|daughter of subject
grandparent|grandfather|grandmother subject of = grandchild|grandson|granddaughter of subject
uncle|aunt subject of = nephew|niece of subject
ancestor|forebear subject of = descendant of subject
teacher|tutor|professor|mentor|instructor subject of = pupil|student|protégé|protege|apprentice of subject
coach|trainer subject of = player|trainee of subject
master subject of = apprentice|servant|slave of subject
husband subject of = wife of subject
employer subject of = employee|worker of subject
landlord|landlady subject of = tenant|lodger of subject
lender|creditor subject of = borrower|debtor of subject
seller|vendor|supplier subject of = buyer|purchaser|customer|client of subject
doctor|physician|dentist|surgeon|nurse subject of = patient of subject
lawyer|solicitor|attorney|barrister subject of = client of subject
host|hostess subject of = guest of subject
predecessor subject of = successor of subject
winner subject of = loser of subject
guardian subject of = ward of subject
superior|boss subject of = subordinate of subject
author|writer|painter|composer|creator subject of = book|novel|painting|work|song by subject
owner subject of = property of subject
parent subject of = subsidiary of subject
north subject of = south of subject
east subject of = west of subject
northeast subject of = southwest of subject
northwest subject of = southeast of subject
upstream|upriver subject of|from = downstream|downriver of|from subject
uphill|upwind subject of|from = downhill|downwind of|from subject
left subject of = right of subject
above|over subject object = below|beneath|under|underneath object subject
before subject object = after object subject
`;

const converses = readConverses();

/**
 * Whether the source's word tells from the other side what the statement's word tells, and if so, where each part of the
 * statement's word is found beside the source's. `buy` by `sell` is `{ subject: 'to', object: 'object', from: 'subject' }`.
 * Both words are lemmas in lower case. "from|under" in a part: either preposition leads it in.
 */
export const converseOf = (claimed: string, found: string): Converse | undefined => converses.get(claimed)?.get(found);

function readConverses(): ReadonlyMap<string, ReadonlyMap<string, Converse>> {
  const all = new Map<string, Map<string, Converse>>();
  for (const line of CONVERSES.trim().split('\n')) {
    const [left = [], right = []] = line.split('=').map((side) => side.trim().split(' '));
    add(all, left, right);
    add(all, right, left);
  }
  return all;
}

function add(
  all: Map<string, Map<string, Converse>>,
  [claimed = '', ...parts]: string[],
  [found = '', ...places]: string[],
): void {
  const converse = Object.fromEntries(parts.map((part, at) => [part, places[at] ?? part]));
  for (const word of claimed.split('|')) {
    const known = all.get(word) ?? new Map<string, Converse>();
    for (const other of found.split('|')) if (!known.has(other)) known.set(other, converse);
    all.set(word, known);
  }
}
