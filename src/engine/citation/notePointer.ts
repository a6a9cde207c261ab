import { NUMBER, SURNAME } from './referenceEntry';

/** Whether a note only points: to the work before, or to an author, a title, a place in it. */
export function isPointer(text: string): boolean {
  if (text.length > POINTER_MOST) return false;
  const words = text.replace(NUMBER, '');
  if (SAME.test(words)) return true;
  const bare = words.replace(SIGNAL, '').replace(/[“"„«][^“”"«»]{1,200}[”"“»]/gu, '“”');
  if (STATES.test(bare)) return false;
  return SHORT.test(bare) || isLabelled(bare) || PLACED.test(bare) || ADDRESSED.test(bare);
}

/** Longest note that only points. Unit: code units. Default: 400. Source: five lines of print; a longer one says something. */
const POINTER_MOST = 400;

/** The work named before: nothing but a place behind it. */
const SAME =
  /^(?:\(?(?:see |vgl\.? )?(?:ibid(?:em)?|ebd|ebda|ebenda|id|idem|op\. ?cit|loc\. ?cit|a\. ?a\. ?O|ders|dies|passim|ib)\b\.?[,;:]?\s?(?:[^.!?]{0,40}?\d[\d\s–,;-]*(?:\s?ff?\.?)?)?\)?[.;]?\s*){1,3}$/iu;

/** What leads to a reference. */
const SIGNAL =
  /^\(?(?:(?:but |for [^,.]{3,60}, |for an? \w+ )?(?:see|cf\.?|compare|quoted (?:in|by|after)|cited (?:in|by)|from|after|following|based on|source:|data from|vgl\.?|siehe|s\.|zit(?:iert)?\.? nach|so|nach|voir|cf|véase|vid\.?))(?: (?:also|esp\.|especially|e\.g\.,?|auch|dazu|etwa|hierzu|aussi))?[:,]?\s/iu;

/** A finite verb outside of quotation marks. */
const STATES =
  /\b(?:is|are|was|were|has|have|had|does|did|will|would|can|could|may|might|must|should|says?|said|writes?|wrote|shows?|found|gives?|gave|calls?|burned|ist|sind|war|waren|hat|hatte|wurde|wurden|wird|schreibt)\b/u;

/**
 * Whether nothing but names and the words of references stands there: "Interview with the author, 3 May 2019", "ADM 1/123,
 * National Archives". Without a verb nothing is stated.
 */
function isLabelled(text: string): boolean {
  const small = text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}-]*/gu) ?? [];
  return small.every((word) => LABELS.has(word));
}

const LABELS: ReadonlySet<string> = new Set(
  `a an the of in on at by with from to and or for as also above below here there see cf e.g i.e esp especially further
   chapter chapters ch chap section sections sec figure fig table note notes page pages p pp part vol volume appendix
   document box file folder fol fols folio reel series no nos nr item interview interviews letter letters email e-mail
   mail conversation personal communication telephone call minutes report reports speech author authors writer editor
   translated translation translations emphasis added mine original italics omitted edited ed eds introduction preface
   foreword unpublished manuscript typescript ms mss thesis dissertation archive archives record records office museum
   library collection diary diaries entry entries census parish register map photograph press release accessed retrieved
   reprint reprinted passim ff f r v et al ibid op cit loc line lines verse s.v u.d.t vgl siehe dazu auch oben unten und
   der die das des dem den im in von zu zur bei mit hier etwa ebd a.a.O zit nach aus bl anm kap`.split(/\s+/),
);

/** "Okafor 2004, 44", "Okafor and Lind (1998)". */
const SHORT = new RegExp(
  String.raw`^${SURNAME}(?:(?:,|\s(?:and|und|&|et))\s${SURNAME}){0,3}(?:\set al\.?)?,?\s\(?(?:1[5-9]|20)\d\d[a-z]?\)?(?:[,:;]\s(?:pp?\.\s?|S\.\s?|ch\.\s?|${SURNAME},?\s(?=\(?\d))?[\d][^!?]{0,120})?\.?$`,
  'u',
);

/** Names and titles, and at the end a page, a leaf, a box: ", 44–46.", "p. 7.", "S. 12 ff.", "fol. 12." */
const PLACED =
  /^\p{Lu}[^!?]{2,240}(?:,\s(?:note\s)?|\b(?:pp?|S|fols?|ff|f|ch|chap|chs|no|nr|box|vol|Bd|sec|Kap|Sp)\.?\s|§\s?)[\divxlc]+[a-z]?(?:\s?[–-]\s?\d+)?(?:,\s\d+(?:\s?[–-]\s?\d+)?){0,6}(?:\s?ff?\.?)?\)?\.?$/u;

const ADDRESSED = /https?:\/\/\S+(?:\s?\([^()]{0,60}\)|[,.]?\s(?:\w+\s){0,3}\d{1,2}[. ]\s?\w+\s\d{4})?\.?$/u;
