import { t } from '../localised';
import type { RunMark, TextRun } from '../textRuns';
import { verdictName } from '../wording';
import { markup, type Markup } from './markup';
import type { ReportedFinding, ReportedQuote } from './reportedFinding';
import { markSentence } from './reportedMark';
import { signOf } from './signs';

/** Most pieces of evidence beside a statement. Unit: passages. Default: 3. Source: more fill the margin and are not read. */
const QUOTES_MOST = 3;

/** The note beside a statement: what the sources make of it, in which words, where. */
export function noteMarkup(finding: ReportedFinding, id: string): Markup {
  const { number, verdict, message, remarks, evidence, mark, citations, locator } = finding;
  const where = locator === undefined ? undefined : markup` <span class="at">${locator}</span>`;
  const faults = new Set(citations.flatMap(({ message: said }) => said ?? []));
  const isPlain = verdict === 'notChecked';
  const lines = [
    ...(saysMore(finding) ? [message] : []),
    ...remarks,
    ...faults,
    ...(mark === null ? [] : [markSentence(mark)]),
  ];
  const more = evidence.length - QUOTES_MOST;
  return markup`<li class="${verdict}" id="${id}n${number ?? ''}"><p class="vd"><a href="#${id}s${number ?? ''}" aria-label="${t('{0}, to the statement', number ?? '')}">${number ?? ''}</a> <span class="g" aria-hidden="true">${signOf[verdict]}</span> ${isPlain ? message : markup`<b>${verdictName[verdict]}</b>`}${finding.standing === 'known' ? markup` <em class="known">${t('known')}</em>` : undefined}${where}</p>${lines.map((line) => markup`<p dir="auto">${line}</p>`)}${
    verdict === 'notEnoughEvidence' && evidence.length > 0
      ? markup`<p class="nearest">${t('Comes nearest:')}</p>`
      : undefined
  }${evidence.slice(0, QUOTES_MOST).map(quote)}${more > 0 ? markup`<p class="nearest">${more === 1 ? t('and 1 more passage') : t('and {0} more passages', more)}</p>` : undefined}</li>
`;
}

/** Whether the sentence says more than the verdict's name and the source below do. */
const saysMore = ({ verdict, rule }: ReportedFinding): boolean =>
  verdict === 'contradicted' ||
  verdict === 'partlySupported' ||
  (verdict === 'notEnoughEvidence' && rule === 'quotation');

/** The place in a few words, as everywhere; whole with the mouse, and in the list of sources at the end. */
const quote = ({ title, locator, text, shown }: ReportedQuote): Markup =>
  markup`<figure><blockquote dir="auto"${languageOf(shown.language)}>${shown.words.length === 0 ? text : runsMarkup(shown.words)}</blockquote><figcaption><cite dir="auto" title="${title}, ${locator}">${shown.place}</cite></figcaption></figure>`;

/** Only what may be the tag of a language (BCP 47), for those who hear the words. */
const languageOf = (language: string | undefined): Markup | undefined =>
  language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? markup` lang="${language}"` : undefined;

/** Words with what is shared, differs or is missing marked by an element and a line; those who hear it are told. */
export const runsMarkup = (runs: readonly TextRun[]): Markup =>
  markup`${runs.map(({ text, mark }) => (mark === undefined ? markup`${text}` : marked(text, mark)))}`;

function marked(text: string, mark: RunMark): Markup {
  if (mark === 'matched') return markup`<b class="m">${text}</b>`;
  const said = mark === 'differs' ? t('differs:') : t('in no source:');
  return markup`<mark class="${mark}"><span class="v">[${said} </span>${text}<span class="v">]</span></mark>`;
}
