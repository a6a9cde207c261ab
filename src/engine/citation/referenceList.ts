import type { ProseBlock } from '../model/draft';
import { readable } from '../model/masked';
import { isPointer } from './notePointer';
import { isEntry } from './referenceEntry';

/**
 * Tells the references of a draft from its prose, block by block in reading order: lists below a heading of their own,
 * entries in the manner of a bibliography wherever they stand, notes that only point.
 */
export function createReferenceReader(): (block: ProseBlock) => boolean {
  let isBelowLabel = false;
  return ({ role, masked, section }) => {
    if (role === 'heading') isBelowLabel = false;
    if (role === 'heading' || role === 'tableRow' || role === 'quote') return false;
    const text = readable(masked);
    if (text.length > ENTRY_MOST) return false;
    if (isLabel(text)) {
      // "References" in bold, or with a colon, is the heading of what follows.
      isBelowLabel = true;
      return true;
    }
    if (section.some((title) => isList(titleOf(title)))) return true;
    if (isEntry(text)) return true;
    if (role === 'note') return isPointer(text);
    const mayBeList = isBelowLabel || MIXED.test(titleOf(section.at(-1) ?? ''));
    return mayBeList && (isPointer(text) || !VERB.test(text));
  };
}

/** Longest entry of a list. Unit: code units. Default: 1,200. Source: a work with twenty authors and its address has 600. */
const ENTRY_MOST = 1200;

const isLabel = (text: string): boolean => {
  const title = titleOf(text);
  return title.length < 40 && (isList(title) || (MIXED.test(title) && /:$/.test(text)));
};

/** Without a number before it and a colon behind. */
const titleOf = (heading: string): string => heading.replace(/^[\divxIVX]{1,4}(?:[.)]\d{0,2}){0,3}\s+|\s*:?\s*$/gu, '');

/** "References and further reading", "Quellen und Literatur": one part says it, and no part says anything else. */
function isList(title: string): boolean {
  if (LIST.test(title)) return true;
  const parts = title.split(/\s?[,/&]\s?|\s(?:and|und|et|y|e)\s/u);
  return (
    parts.length > 1 &&
    parts.some((part) => LIST.test(part)) &&
    parts.every((part) => LIST.test(part) || MIXED.test(part))
  );
}

/** Headings below which nothing but references stands. English, German, French, Spanish, Italian. */
const LIST =
  /^(?:(?:(?:select(?:ed)?|annotated|general) )?bibliograph(?:y|ies)|(?:list of )?references(?: cited)?|reference list|(?:list of )?works (?:cited|consulted)|literature cited|sources cited|(?:primary|secondary|printed|archival|manuscript|unpublished) sources|further reading|(?:suggested|recommended|additional) readings?|(?:weiterführende )?literatur(?:verzeichnis|hinweise|angaben|liste)?|quellen- und literaturverzeichnis|quellenverzeichnis|einzelnachweise|bibliogra(?:ph|f)ie|références(?: bibliographiques)?|ouvrages (?:cités|consultés)|(?:pour aller plus loin|lectures complémentaires)|bibliograf[íi]a|referencias(?: bibliográficas)?|obras citadas|riferimenti bibliografici)$/iu;

/** Headings below which references stand, and prose, too. */
const MIXED =
  /^(?:sources|notes|endnotes|footnotes|literature|citations|external links|see also|links|quellen|anmerkungen|fußnoten|belege|weblinks|siehe auch|notes de bas de page|fuentes|notas|notes et sources|fonti)$/iu;

/** The commonest finite verbs: what has one may state something. */
const VERB =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|became|came|went|made|took|gave|began|ist|sind|war|waren|hat|hatte|wurde|wurden|wird)\b|\b\p{Ll}{3,}ed\b/u;
