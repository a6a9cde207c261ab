import { FILLER } from '../model/masked';

/** "Lind", "van Dyck", "Lind and Moe", "Lind, Moe & Ravn", "Lind et al.". */
const NAME = String.raw`(?:(?:van|von|de|der|den|du|la|le|di|da|ten|zu)\s){0,2}\p{Lu}[\p{L}'’-]+`;
const NAMES = String.raw`${NAME}(?:(?:,\s(?:and\s|&\s)?|\s(?:and|und|et|y|&)\s)${NAME}){0,6}(?:,?\s(?:et al\.?|u\. ?a\.|and (?:colleagues|others)))?`;
const YEAR = String.raw`(?:(?:1[5-9]|20)\d\d[a-z]?|n\.\s?d\.|forthcoming|in press)`;
/** ", p. 4", ": 44–46", ", table 4", ", 17 ff." */
const PLACE = String.raw`[,:]\s?(?:(?:pp?|S|ch|chap|figs?|tab|sec|vol|no|fn|n|Abb|Kap)\.\s?|(?:pages?|chapters?|figures?|tables?|sections?|notes?|appendix|Tabelle|Seite)\s|§§?\s?)?[\dA-Z]{1,5}(?:[\d\s.,–-]{0,12}\d)?(?:\s?ff?\.)?`;
const SIGNAL = String.raw`(?:(?:(?:but |and )?(?:see|cf\.|compare|contra)(?: also| e\.g\.| for example)?|e\.g\.|i\.e\.|for example|quoted (?:in|by)|cited (?:in|by)|after|following|adapted from|data from|based on|source:|vgl\.|siehe|zit\. nach|nach|so)(?: auch| etwa| dazu)?[,:]?\s)`;
const WORK = String.raw`${SIGNAL}?${NAMES}(?:['’]s?)?,?\s\(?${YEAR}(?:,\s?(?:(?:1[5-9]|20)\d\d)?[a-z]?\b(?!\.?\s?\d))*(?:${PLACE})*\)?`;

/** Verbs by which a writer hands on what a work says, and what may stand between them and it. */
const REPORTS = String.raw`(?:\s(?:\p{Ll}+ly|also|have|has|had|later|first|then))?\s(?:argu|show|f[io]und|find|report|demonstrat|suggest|conclud|not|observ|claim|estimat|describ|document|stat|writ|wrote|maintain|propos|point|record|confirm|count|calculat|measur|held|hold|explain|say|said|stress|establish|identif|discuss|list|put|date|trac|give|gave|call|compar|analy|examin|stud)\p{Ll}*`;

/** References to other places of a text or to literature, by the way they are written: they point, and state nothing. */
const REFERENCES: readonly RegExp[] = [
  // "[12]", "[3, p. 4]", "[^1]", "[@lind2019]", "[Lind 2019]".
  /\[\^?\d[\d\s,;:–-]*(?:pp?\.\s?\d+[\d\s–-]*)?\]|\[-?@[^\]]*\]/giu,
  new RegExp(String.raw`\[${WORK}(?:;\s${WORK})*\]`, 'gu'),
  // "(see Figure 2)", "(p. 44)", "(Fig. 3 and Table 2)", "(ibid., p. 4)", "(emphasis added)".
  /\((?:see|cf\.?|compare|vgl\.|siehe|s\.\s(?:S|u|o)\.)\s[^()]*\)/giu,
  /\((?:pp?\.|pages?|figs?\.|figures?|tab\.|tables?|maps?|plates?|sec\.|sections?|ch\.|chapters?|notes?|appendix|box|eqs?\.|equations?|lines?|vol\.|S\.|Abb\.|Tab\.|Kap\.|Anm\.|§|¶)\s?[\dA-Z][^()]{0,80}\)/gu,
  /\((?:Pages?|Figs?\.|Figures?|Tab\.|Tables?|Maps?|Plates?|Sections?|Ch\.|Chapters?|Appendix|Box|Eqs?\.|Abbildung|Tabelle|Abschnitt|Kapitel)\s?[\dA-Z][^()]{0,80}\)/gu,
  /\((?:ibid|ebd|ebenda|op\. ?cit|loc\. ?cit|a\. ?a\. ?O)\b[^()]{0,60}\)|\((?:emphasis|italics|translation|my (?:emphasis|translation|italics))(?: (?:added|mine|ours|in original))?\)|\(pers(?:onal|\.) comm(?:unication|\.)[^()]{0,40}\)/giu,
  // "(Lind 2019)", "(cf. Lund 1988, 17 ff.; but see Orre 2003)".
  new RegExp(String.raw`\(${WORK}(?:[;,]\s${WORK})*\)`, 'gu'),
  // "As shown by Marlow et al. (2015, p. 14),", "According to Holt (2019),".
  new RegExp(
    String.raw`(?:\b(?:[Aa]s\s(?:\p{Ll}+\s)?(?:in|by)|[Aa]ccording to|[Ff]ollowing|[Ii]n the words of|[Cc]f\.|[Ss]ee)\s)${NAMES}\s\(${YEAR}[^()]{0,40}\)(?:,(?=\s))?`,
    'gu',
  ),
  // "Holt (2019) found that …", "Holt et al. (2019) measured …": who says it is told by the citation. A title has more capitals before its year.
  new RegExp(
    String.raw`(?<!(?:\p{Lu}[\p{L}'’-]*|\b(?:the|of|film|book|novel|play))\s)${NAMES}(?:['’]s?)?\s\(${YEAR}(?:${PLACE})*\)(?:(?:${REPORTS})\s(?:that|how)\b|(?=${REPORTS}))`,
    'gu',
  ),
  // "([The ferries](sources/ferries.txt))": a link alone in brackets, of which the address is masked. Emphasis has three marks at most.
  new RegExp(String.raw`\(${FILLER}[^()${FILLER}]+${FILLER}{4,}\)`, 'gu'),
  // "Marlow et al. (2015)", "Holt (2019a)", "Holt (2019, p. 4)": nothing else is written so.
  new RegExp(String.raw`${NAMES}(?:['’]s?)?\s\((?:${YEAR}(?:${PLACE})+|(?:1[5-9]|20)\d\d[a-z])\)`, 'gu'),
  new RegExp(String.raw`${NAME}(?:,?\s(?:et al\.?|and (?:colleagues|others)))\s\(${YEAR}[^()]{0,40}\)`, 'gu'),
];

/** A reference has one of these; most sentences have none. */
const HINT = /[([¹²³⁰⁴-⁹]/;

/** "a century ago.¹²", "the ferries³"; behind a unit it is a power. */
const RAISED = /[¹²³⁰⁴-⁹]+(?:[,⁻–][¹²³⁰⁴-⁹]+)*/gu;
const BEFORE_RAISED = /(?:[.,;:!?"”’')\]]|\p{L}{4})$/u;

const withoutRaised = (text: string): string =>
  text.replace(RAISED, (found, at: number) =>
    BEFORE_RAISED.test(text.slice(Math.max(0, at - 4), at)) ? FILLER.repeat(found.length) : found,
  );

/** The text with every reference replaced by fillers of the same length, so that offsets stay. */
export const withoutReferences = (text: string): string =>
  HINT.test(text)
    ? REFERENCES.reduce(
        (rest, pattern) => rest.replace(pattern, (found) => FILLER.repeat(found.length)),
        withoutRaised(text),
      )
    : text;
