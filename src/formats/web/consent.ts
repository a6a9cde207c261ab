import { isElement, isText, type PageElement, type PageNode } from './pageNode';

/**
 * What banners about cookies say to their reader, and articles about cookies do not: a page that speaks of itself and of "your" device. Each is counted
 * once.
 */
const PHRASES: readonly RegExp[] = [
  /\b(?:we|this (?:web)?site|our (?:web)?site) (?:and our partners )?uses? (?:\w+ ){0,2}cookies/i,
  /\byour (?:right to )?privacy\b/i,
  /\bright to privacy\b/i,
  /\bprivacy (?:preference|setting|choice)s?\b/i,
  /\bcookie (?:settings?|preferences?|policy|consent|notice|list)\b/i,
  /\b(?:accept|reject|allow|refuse) (?:all|cookies|selected|necessary|optional)\b/i,
  /\b(?:manage|save|confirm) (?:my |your )?(?:preferences|choices|consent|settings|cookies)\b/i,
  /\byour (?:device|browser|preferences|choices|consent|experience)\b/i,
  /\b(?:strictly necessary|functional|performance|targeting|marketing) cookies\b/i,
  /\b(?:our|advertising|third-party) (?:advertising |\d+ )?(?:partners|vendors)\b/i,
  /\blegitimate interests?\b/i,
  /\bthese cookies\b|\bsome (?:types of )?cookies\b|\bform of cookies\b/i,
  /\bwhen you visit (?:any|our|this) (?:web)?site\b/i,
  /\bpersonali[sz]ed (?:ads|advertising|content|web experience|experience)\b/i,
  /\bwir (?:\p{L}+ ){0,4}(?:verwenden|nutzen|setzen) (?:\p{L}+ ){0,3}cookies|\bverwende[nt] cookies/iu,
  /\bihrer? (?:einwilligung|privatsphäre|zustimmung|daten|gerät|browser)\b/i,
  /\b(?:alle|nur notwendige|auswahl) (?:cookies )?(?:akzeptieren|annehmen|ablehnen|erlauben|bestätigen)\b/i,
  /\bcookie-?(?:einstellungen|richtlinie|hinweis)|\bdatenschutz-?(?:einstellungen|präferenz)/i,
  /\bnous (?:et nos partenaires )?utilisons (?:\p{L}+ ){0,2}cookies|\b(?:tout|continuer sans) (?:accepter|refuser)\b|\bvotre consentement\b/iu,
  /\b(?:utilizamos|usamos|utilizziamo) (?:\p{L}+ ){0,2}cookies?|\baceptar (?:todo|todas|cookies)|\b(?:su|tu) (?:consentimiento|privacidad)\b/iu,
];

/** Phrases that a dialogue has at least. Default: 3. Source: the shortest banners say that, what for, and "accept". */
const PHRASES_LEAST = 3;

/** Most words for each phrase. Unit: words. Default: 60. Source: the long dialogues of consent platforms have one in thirty. */
const WORDS_EACH_MOST = 60;

/** Takes consent dialogues out of a page: the largest elements that are nothing else. */
export function dropConsent(body: PageElement, nodes: readonly PageNode[]): void {
  const hinted = withAncestors(nodes.filter((node) => isText(node) && HINT.test(node.textContent ?? '')));
  const titled = withAncestors(nodes.filter((node) => isElement(node) && TITLED.test(node.tagName)));
  const found: PageElement[] = [];
  const look = (parent: PageNode, depth: number): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node) || depth > DEPTH_MOST || !hinted.has(node)) continue;
      if (!titled.has(node) && isDialogue(node)) found.push(node);
      else look(node, depth + 1);
    }
  };
  look(body, 0);
  for (const element of found) element.parentNode?.removeChild(element);
}

/** Shortest dialogue. Unit: code units. Default: 60. Source: "We use cookies", why, and a button. */
const LENGTH_LEAST = 60;

/** Without one of these words there is no dialogue. */
const HINT = /cookie|consent|privacy|einwilligung|datenschutz/i;

/** How deep dialogues stand. Unit: elements inside each other. Default: 8. Source: platforms put theirs at the end of the body. */
const DEPTH_MOST = 8;

/** Nodes and all that they stand in. */
function withAncestors(nodes: readonly PageNode[]): ReadonlySet<PageNode> {
  const all = new Set<PageNode>();
  for (const node of nodes)
    for (let at: PageNode | null = node; at !== null && !all.has(at); at = at.parentNode) all.add(at);
  return all;
}

function isDialogue(element: PageElement): boolean {
  const written = element.textContent ?? '';
  if (written.length < LENGTH_LEAST || written.length > WRITTEN_MOST || MAY_BE_PROSE.test(element.tagName))
    return false;
  const words = written.replace(/\s+/g, ' ');
  if (words.length > LENGTH_MOST) return false;
  const phrases = PHRASES.filter((phrase) => phrase.test(words)).length;
  return phrases >= PHRASES_LEAST && words.split(' ').length <= phrases * WORDS_EACH_MOST;
}

const MAY_BE_PROSE = /^(?:P|A|LI)$/i;

/** What holds one of these is no dialogue. */
const TITLED = /^(?:H1|ARTICLE|MAIN)$/i;

/** Longest dialogue. Unit: code units. Default: 30,000. Source: with a list of all partners, which is long. */
const LENGTH_MOST = 30_000;

/** The same with the white space that stands in it. Default: 120,000. Source: pages are indented by a few times what they say. */
const WRITTEN_MOST = 120_000;
