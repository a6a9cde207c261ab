import type { BibliographySummary } from '../../engine/model/library';
import type { VerdictKind } from '../../engine/model/verdict';
import { countVerdicts } from '../../engine/model/verdictCounts';
import type { Report, ReportedDraft, ReportedSource } from './report';
import type { DraftPosition } from './checkedDraft';
import type { ReportedCitation } from './reportedCitation';
import type { ReportedEvidence, ReportedFinding } from './reportedFinding';
import type { Severity } from './severity';
import { shownIn } from './shownText';
import { shortened } from '../textRuns';
import { count, counted } from '../treeRow';

/** What a stretch of a terminal's line is; how it looks is the terminal's matter. */
export type Tone = Exclude<Severity, 'none'> | 'strong' | 'faint';

/** Gives words a look for their tone, or leaves them as they are. */
export type Paint = (tone: Tone, words: string) => string;

/** Most characters of a source's words in one line. Unit: characters. Default: 240. Source: three lines of a terminal. */
const QUOTE_MOST = 240;

/** What matters first. */
const ORDER: readonly Severity[] = ['warning', 'information', 'hint'];

/**
 * The findings for a terminal: those that matter most first, each kind in reading order, and a summary of each draft.
 * What is backed, marked, not checked, or known from a baseline is only counted. Places count from 1, as terminals and editors
 * open them.
 */
export function reportText(report: Report, paint: Paint): string {
  const { drafts, sources } = shownIn(report);
  const held = heldAgainst(sources);
  const each = drafts.map((draft) => `${draftText(draft, paint)}${summaryText(draft, held, paint)}\n`);
  return [...each, ...totalText(drafts, held, paint)].join('\n');
}

/** One line for each draft. */
export function summaryLines(report: Report, paint: Paint): string {
  const { drafts, sources } = shownIn(report);
  const held = heldAgainst(sources);
  const each = drafts.map((draft) => `${summaryText(draft, held, paint)}\n`);
  return [...each, ...totalText(drafts, held, paint)].join('');
}

const heldAgainst = (sources: Report['sources']): string =>
  counted(sources.filter(({ words }) => words > 0).length, 'source');

function draftText(draft: ReportedDraft, paint: Paint): string {
  const { path, findings } = draft;
  const items = findings.flatMap((finding) => [
    ...(finding.standing === 'known'
      ? []
      : [{ severity: finding.severity, text: () => findingText(path, finding, paint) }]),
    ...finding.citations
      .filter(({ standing }) => standing !== 'known')
      .map((one) => ({ severity: one.severity, text: () => citationText(path, one, finding, paint) })),
  ]);
  const told = ORDER.flatMap((severity) => items.filter((item) => item.severity === severity))
    .map(({ text }) => `${text()}\n`)
    .join('');
  return told + marksText(draft, paint);
}

/** Marks of the writer's that have no effect: not understood, or naming words that are gone. */
function marksText({ path, idleMarks }: ReportedDraft, paint: Paint): string {
  return idleMarks
    .map(({ range: { start }, message }) => {
      return `${paint('strong', placeText(path, { start }))}  ${paint('information', 'information')}  ${message}  ${paint('faint', '[mark]')}\n\n`;
    })
    .join('');
}

/** As editors open it, or, of a document, as a person finds it. */
const placeText = (
  path: string,
  { start, locator }: { readonly start: DraftPosition; readonly locator?: string },
): string =>
  locator === undefined ? `${path}:${String(start.line + 1)}:${String(start.character + 1)}` : `${path}, ${locator}`;

function citationText(path: string, one: ReportedCitation, finding: ReportedFinding, paint: Paint): string {
  const { severity, range, message } = one;
  const tone = severity === 'none' ? 'faint' : severity;
  return [
    `${paint('strong', placeText(path, placeOf(finding, range)))}  ${paint(tone, severity)}  ${message ?? ''}  ${paint('faint', '[citation]')}`,
    `    ${paint('faint', 'draft  ')} ${shortened(finding.text, QUOTE_MOST)}`,
    '',
  ].join('\n');
}

const placeOf = (
  { locator }: ReportedFinding,
  { start }: ReportedFinding['range'],
): { readonly start: DraftPosition; readonly locator?: string } => ({
  start,
  ...(locator !== undefined && { locator }),
});

function findingText(path: string, finding: ReportedFinding, paint: Paint): string {
  const { severity, range, text, message, rule, evidence, verdict } = finding;
  const tone = severity === 'none' ? 'faint' : severity;
  const [best] = evidence;
  return [
    `${paint('strong', placeText(path, placeOf(finding, range)))}  ${paint(tone, severity)}  ${message}  ${paint('faint', `[${rule}]`)}`,
    `    ${paint('faint', 'draft  ')} ${shortened(text, QUOTE_MOST)}`,
    ...(best === undefined ? [] : [evidenceText(best, verdict, paint)]),
    '',
  ].join('\n');
}

const evidenceText = ({ text, title, locator }: ReportedEvidence, verdict: VerdictKind, paint: Paint): string => {
  const label = verdict === 'notEnoughEvidence' ? 'nearest' : 'source ';
  return `    ${paint('faint', label)} ${shortened(text, QUOTE_MOST)} ${paint('faint', `— ${title}, ${locator}`)}`;
};

/** What all drafts come to, where there are several. */
function totalText(drafts: readonly ReportedDraft[], held: string, paint: Paint): readonly string[] {
  if (drafts.length < 2) return [];
  const counts = countVerdicts(
    drafts.flatMap(({ findings }) => findings.flatMap(({ number, verdict }) => (number === null ? [] : [verdict]))),
  );
  const all = { path: counted(drafts.length, 'draft'), counts, findings: drafts.flatMap(({ findings }) => findings) };
  return [`${summaryText(all, held, paint)}\n`];
}

type Counted = Pick<ReportedDraft, 'path' | 'counts' | 'findings'>;

function summaryText({ path, counts, findings }: Counted, held: string, paint: Paint): string {
  const parts = [
    `${count(counts.contradicted)} ${counts.contradicted === 1 ? 'differs' : 'differ'} from a source`,
    `${count(counts.notEnoughEvidence)} backed by none`,
    `${count(counts.partlySupported)} near`,
    `${count(counts.supported)} backed`,
    ...(counts.notCheckedClosely === 0 ? [] : [`${count(counts.notCheckedClosely)} not checked closely`]),
    ...(counts.marked === 0 ? [] : [`${count(counts.marked)} marked by the writer`]),
    `${count(counts.notChecked)} not checked`,
  ];
  const known = findings.filter(({ standing }) => standing === 'known').length;
  const ofThem = known === 0 ? '' : ` ${count(known)} of these ${known === 1 ? 'is' : 'are'} known from the baseline.`;
  return `${paint('strong', path)}: ${counted(findings.filter(({ number }) => number !== null).length, 'sentence')} held against ${held}: ${parts.join(', ')}.${ofThem}`;
}

/** The sources for a terminal: what each is called, where it comes from, how much was read of it. */
export function sourcesText(sources: readonly ReportedSource[], paint: Paint): string {
  return shownIn(sources)
    .map(({ path, title, author, date, url, words, problems }) => {
      const extent = words === 0 ? paint('warning', 'not read') : counted(words, 'word');
      const origin = [author, date, url].filter((part) => part !== null).join(' · ');
      const lines = [
        `${paint('strong', path)}  ${extent}`,
        `    ${title}`,
        ...(origin === '' ? [] : [`    ${paint('faint', origin)}`]),
        ...problems.map(({ message }) => `    ${paint('warning', message)}`),
      ];
      return `${lines.join('\n')}\n`;
    })
    .join('');
}

/** The bibliographies for a terminal: how many works each lists. */
export const bibliographiesText = (bibliographies: readonly BibliographySummary[], paint: Paint): string =>
  bibliographies.map(({ id, works }) => `${paint('strong', id)}  bibliography, ${counted(works, 'work')}\n`).join('');

/** The answers of a look-up for a terminal, best first. */
export function hitsText(hits: readonly ReportedEvidence[], paint: Paint): string {
  return shownIn(hits)
    .map(({ source, title, locator, text }) => {
      const place = `${title}, ${locator}`;
      return `${paint('strong', place)}  ${paint('faint', source)}\n    ${text}\n`;
    })
    .join('');
}
