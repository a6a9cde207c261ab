/** Words that say the same in nearly every sentence, and words of which one denies the other; base forms, by part of speech. */
const ALIKE = `
v begin start|found establish|build construct|buy purchase|obtain acquire|finish complete|receive get|relocate move|erect build|abandon desert
v demolish raze|destroy wreck|murder assassinate|assist help|murder kill|reside live|defeat beat|manufacture produce|commence begin|require need
v expand enlarge|terminate end|author write|conceal hide|injure wound|select choose|elect choose|permit allow|prohibit ban|forbid ban|request ask|retain keep
v seize capture|depict portray|resemble look-like|collaborate cooperate|explode detonate|cease stop|depart leave|gather collect|marry wed|reveal disclose
v rename retitle|release issue|utilize use|employ use|own possess|purchase buy|attempt try|obtain get|criticize condemn|denounce condemn|praise commend
a large big|wealthy rich|ill sick|renowned famous|famous well-known|whole entire|huge enormous|initial first|difficult hard|principal main|chief main
a numerous many|deceased dead|ancient very-old|rapid fast|identical same|adjacent neighbouring|tiny very-small|annual yearly|mediaeval medieval
r nearly almost|approximately about|roughly about|rapidly quickly|subsequently later|afterwards later|frequently often|initially at-first|eventually in-the-end
r mainly mostly|primarily mainly|largely mostly|annually every-year|previously earlier|formerly previously|shortly soon|immediately at-once|extensively widely
n physician doctor|attorney lawyer|film movie|automobile car|residence home|author writer|cemetery graveyard|start beginning|pupil student|ship vessel|infant baby
n corpse body|assassination murder|aeroplane plane|marriage wedding|countryside rural-area|soldier serviceman|monarch ruler|purchase acquisition
`;

const OPPOSED = `
v increase decrease|rise fall|win lose|open close|begin end|start finish|accept reject|approve reject|support oppose|arrive leave|gain lose|enter leave|join leave|buy sell
v build demolish|attack defend|admit deny|appoint dismiss|marry divorce|expand shrink|succeed fail|strengthen weaken|create abolish|found dissolve|raise lower|love hate
v allow forbid|permit prohibit|include exclude|lend borrow|hire dismiss|promote demote|encourage discourage|praise criticize|protect endanger|convict acquit|arrest release
v remember forget|survive die|import export|ascend descend|advance retreat|establish dissolve|launch cancel|release withdraw|elect defeat|improve worsen|reveal conceal|appear disappear
a large small|high low|old new|rich poor|public private|male female|major minor|legal illegal|successful unsuccessful|common rare|positive negative|popular unpopular|strong weak
a early late|northern southern|eastern western|upper lower|long short|wide narrow|deep shallow|heavy light|urban rural|domestic foreign|permanent temporary|famous unknown|hot cold
a easy difficult|safe dangerous|important unimportant|wet dry|cheap expensive|voluntary compulsory|innocent guilty|complete incomplete|modern ancient|visible invisible|alive dead
r always never|often rarely|frequently seldom|quickly slowly|early late|publicly secretly|completely partly|permanently temporarily|successfully unsuccessfully|upstream downstream
n north south|east west|beginning end|success failure|majority minority|supporter opponent|victory defeat|profit loss|birth death|approval rejection|increase decrease|rise fall
n husband wife|father mother|brother sister|son daughter|king queen|winner loser|morning evening|summer winter|arrival departure|maximum minimum|construction demolition|advantage disadvantage
`;

export type Part = 'v' | 'a' | 'r' | 'n';
export const PART_OF: Readonly<Record<string, Part | undefined>> = { VERB: 'v', ADJ: 'a', ADV: 'r', NOUN: 'n' };

/** For each part of speech and word, the words beside it. */
function read(lists: string, isBothWays: boolean): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  const put = (part: string, a: string, b: string): void =>
    void all.set(`${part} ${a}`, [...(all.get(`${part} ${a}`) ?? []), b]);
  for (const line of lists.trim().split('\n')) {
    const part = line.slice(0, 1);
    for (const pair of line.slice(2).split('|')) {
      const [a = '', b = ''] = pair
        .trim()
        .split(' ')
        .map((word) => word.replaceAll('-', ' '));
      put(part, a, b);
      if (isBothWays) put(part, b, a);
    }
  }
  return all;
}

const alike = read(ALIKE, false);
const opposed = read(OPPOSED, true);

export const alikeOf = (part: Part, lemma: string): readonly string[] => alike.get(`${part} ${lemma}`) ?? [];
export const opposedOf = (part: Part, lemma: string): readonly string[] => opposed.get(`${part} ${lemma}`) ?? [];
