import { LIGHT_VERBS } from './lightVerbs';

/**
 * Several words that stand for one: phrasal and prepositional verbs, fixed expressions. Written for this project after the
 * phrasal verbs that are commonest in news and academic prose (Biber et al. 1999, 5.3; Liu 2011). Left of the equals sign the
 * lemmas, alternatives divided by a bar; right the word meant.
 */
const PHRASES = `
turn down = reject | take part in = participate | take part = participate | put down to = attribute | free of charge = free | for nothing = free
for free = free | at no charge = free | at no cost = free | take into account = consider | take account of = consider
take into consideration = consider | go over to = switch | switch to = switch | change over to = switch | describe as = call | be able to = can | come back = return | go back = return | get back = return | be thinking of = consider
be think of = consider | be think about = consider | carry out = perform | set up = establish | find out = discover | point out = note
bring about = cause | give rise to = cause | lead to = cause | result in = cause | put forward = propose | bring forward = propose
give up = abandon | hand over = surrender | hand in = submit | take over = acquire | close down = close | shut down = close | shut = close
call off = cancel | put off = postpone | call for = demand | ask for = request | look into = investigate | go up = rise | come down = fall
go down = fall | come up with = devise | take off = depart | set off = depart | set out = depart | go away = leave | pull out of = leave
break down = fail | break out = begin | blow up = explode | burn down = burn | pull down = demolish | tear down = demolish | knock down = demolish
take on = hire | lay off = dismiss | make redundant = dismiss | let go of = release | set free = release | look for = seek | search for = seek
pass away = die | lose one life = die | be bear = bear | bring up = raise | grow up = mature
rule out = exclude | leave out = omit | do away with = abolish | get rid of = remove | cut down on = reduce | cut back = reduce
scale back = reduce | cut down = reduce | step up = increase | speed up = accelerate | slow down = slow | step down = resign | stand down = resign
stand for = represent | run for = contest | vote in favour of = support | vote for = support | vote against = oppose | come out against = oppose
be in favour of = support | be in favor of = support | be against = oppose | be oppose to = oppose | go ahead = proceed | go on = continue
carry on = continue | keep on = continue | hold up = delay | put up = erect | put up with = tolerate | build up = accumulate | use up = exhaust
live through = survive | sit through = endure | run out of = exhaust | run out = expire | do without = lack | make up = constitute | account for = constitute | make up of = comprise | consist of = comprise
be compose of = comprise | depend on = depend | rely on = depend | count on = depend | deal with = handle | cope with = handle | see to = handle
take care of = handle | look after = tend | make sure = ensure | see to it = ensure | make use of = use | take advantage of = exploit | get hold of = obtain
take place = happen | come about = happen | turn out = prove | come true = happen | turn into = become | take effect = start | come into force = start
come into effect = start | enter into force = start | put an end to = end | bring to an end = end | come to an end = end | come to a close = end | get start = start | kick off = start
start off = start | start up = start | take up = start | give in = yield | give way = yield | back down = yield | give back = return | send back = return
send out = send | give out = distribute | hand out = distribute | pass on = transmit | pass down = bequeath | write down = record | put down = suppress
note down = record | take down = dismantle | dig up = excavate | dig out = excavate | bring in = introduce | bring back = restore | bring to light = reveal | come to light = emerge
lay down = prescribe | work out = calculate | figure out = solve | sort out = resolve | clear up = resolve | team up = ally | join force = ally | break up = dissolve
break off = end | break into = burgle | break away = secede | split up = separate | fall out = quarrel | make peace = reconcile | go to war = fight | go bankrupt = fail | go bust = fail | go out of business = close
bail out = rescue | pay back = repay | pay off = repay | pay for = fund | cost nothing = free | cut off = isolate | cut short = shorten | draw up = draft | write off = cancel
live in = inhabit | arrive at = reach | arrive in = reach | get to = reach | come to = reach | move to = relocate | move into = occupy | pass through = cross | go through = undergo
come across = find | come from = originate | stem from = originate | date from = originate | date back to = originate | belong to = belong | get marry = marry | get divorce = divorce | tie the knot = marry
take charge of = lead | be in charge of = lead | be at the head of = lead | be know as = call | go by the name of = call | name after = name | refer to as = call
make fun of = mock | look up to = admire | look down on = despise | think over = consider | talk over = discuss | talk about = discuss | speak about = discuss | be aware of = know
keep secret = conceal | cover up = conceal | own up to = admit | plead guilty = confess | find guilty = convict | find not guilty = acquit | find innocent = acquit | take to court = sue
bring to court = sue | bring a case against = sue | file a suit against = sue | file a lawsuit against = sue | press charge against = charge | send to prison = imprison | put in prison = imprison
put in jail = imprison | send to jail = imprison | put to death = execute | take hostage = kidnap | take prisoner = capture | take into custody = arrest | hold responsible = blame | be to blame for = cause
be responsible for = cause | be due to = because | due to = because | owe to = because | because of = because | on account of = because | as a result of = because | thanks to = because | in spite of = despite | regardless of = despite
in order to = to | so as to = to | in addition to = besides | as well as = and | apart from = except | with the exception of = except | in favour of = for | in favor of = for
with regard to = about | in connection with = about | by mean of = by | in front of = before | prior to = before | ahead of = before | subsequent to = after | in the course of = during | in the middle of = amid
at present = now | at the moment = now | these day = now | right away = immediately | at once = immediately | straight away = immediately | in advance = beforehand | at first = initially
in the end = eventually | at last = finally | once again = again | once more = again | at least once = ever | all the time = always | at all time = always | from time to time = sometimes | now and then = sometimes
on one own = alone | by himself = alone | by herself = alone | by itself = alone | by themselves = alone | without help = unaided | side by side = together | one another = each | each other = each
a number of = several | a great deal of = much | a lot of = many | lot of = many | a couple of = two | a handful of = few | the majority of = most | at home = home | by chance = accidentally | by accident = accidentally
by mistake = accidentally | on purpose = deliberately | by hand = manually | on foot = walk | go on foot = walk | by force = forcibly | for sale = sale | at a loss = unprofitable | at a profit = profitable
have to = must | have get to = must | ought to = should | be suppose to = should | be about to = will | be go to = will | used to = formerly | use to = formerly | be likely to = probably | be willing to = willing
be unable to = cannot | be not able to = cannot | be never able to = cannot | fail to = not | refuse to = refuse | in charge = responsible | out of work = unemployed | out of date = obsolete | up to date = current | well known = famous
`;

/** What stands for a phrase: how many lemmas it takes, and the one word that is meant. */
export interface KnownPhrase {
  readonly length: number;
  readonly means: string;
}

const POSSESSIVES = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'he', 'she', 'they', 'it', 'we']);

/** Words that may stand between a light verb and its noun; "no" would turn the meaning round. */
const DETERMINERS = new Set(['a', 'an', 'the', 'another', 'some', 'this', 'that', ...POSSESSIVES]);

const phrases = readPhrases();

/** The longest phrase that begins at a place among lemmas, all in lower case. */
export function phraseAt(lemmas: readonly string[], at: number): KnownPhrase | undefined {
  const first = lemmas[at];
  if (first === undefined) return undefined;
  const listed = phrases
    .get(first)
    ?.find(({ words }) => words.every((word, offset) => stands(word, lemmas[at + offset])));
  if (listed !== undefined) return { length: listed.words.length, means: listed.means };
  return lightVerbAt(lemmas, at, LIGHT_VERBS.get(first));
}

/** "One" in a phrase is anybody's: "lost their life". */
const stands = (word: string, lemma: string | undefined): boolean =>
  word === lemma || (word === 'one' && lemma !== undefined && POSSESSIVES.has(lemma));

function lightVerbAt(
  lemmas: readonly string[],
  at: number,
  nouns: ReadonlyMap<string, string> | undefined,
): KnownPhrase | undefined {
  if (nouns === undefined) return undefined;
  const next = lemmas[at + 1] ?? '';
  const length = DETERMINERS.has(next) ? 3 : 2;
  const means = nouns.get(lemmas[at + length - 1] ?? '');
  return means === undefined ? undefined : { length, means };
}

interface Listed {
  readonly words: readonly string[];
  readonly means: string;
}

/** Phrases by their first lemma, longest first. */
function readPhrases(): ReadonlyMap<string, readonly Listed[]> {
  const all = new Map<string, Listed[]>();
  for (const entry of PHRASES.trim().split(/ \| |\n/)) {
    const [phrase = '', means = ''] = entry.split(' = ');
    const words = phrase.split(' ');
    all.set(words[0] ?? '', [...(all.get(words[0] ?? '') ?? []), { words, means }]);
  }
  for (const list of all.values()) list.sort((a, b) => b.words.length - a.words.length);
  return all;
}
