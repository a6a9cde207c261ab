import type { VerdictKind } from '../../engine/model/verdict';
import type { Report, ReportedDraft, ReportedSource } from './report';
import type { Place } from './gaps';
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
  return drafts.map((draft) => `${draftText(draft, paint)}${summaryText(draft, held, paint)}\n`).join('\n');
}

/** One line for each draft. */
export function summaryLines(report: Report, paint: Paint): string {
  const { drafts, sources } = shownIn(report);
  const held = heldAgainst(sources);
  return drafts.map((draft) => `${summaryText(draft, held, paint)}\n`).join('');
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
      const place = `${path}:${String(start.line + 1)}:${String(start.character + 1)}`;
      return `${paint('strong', place)}  ${paint('information', 'information')}  ${message}  ${paint('faint', '[mark]')}\n\n`;
    })
    .join('');
}

const placeText = (path: string, { line, character }: Place): string =>
  `${path}:${String(line + 1)}:${String(character + 1)}`;

function citationText(path: string, one: ReportedCitation, { text }: ReportedFinding, paint: Paint): string {
  const { severity, range, message } = one;
  const tone = severity === 'none' ? 'faint' : severity;
  return [
    `${paint('strong', placeText(path, range.start))}  ${paint(tone, severity)}  ${message ?? ''}  ${paint('faint', '[citation]')}`,
    `    ${paint('faint', 'draft  ')} ${shortened(text, QUOTE_MOST)}`,
    '',
  ].join('\n');
}

function findingText(path: string, finding: ReportedFinding, paint: Paint): string {
  const { severity, range, text, message, rule, evidence, verdict } = finding;
  const tone = severity === 'none' ? 'faint' : severity;
  const [best] = evidence;
  return [
    `${paint('strong', placeText(path, range.start))}  ${paint(tone, severity)}  ${message}  ${paint('faint', `[${rule}]`)}`,
    `    ${paint('faint', 'draft  ')} ${shortened(text, QUOTE_MOST)}`,
    ...(best === undefined ? [] : [evidenceText(best, verdict, paint)]),
    '',
  ].join('\n');
}

const evidenceText = ({ text, title, locator }: ReportedEvidence, verdict: VerdictKind, paint: Paint): string => {
  const label = verdict === 'notEnoughEvidence' ? 'nearest' : 'source ';
  return `    ${paint('faint', label)} ${shortened(text, QUOTE_MOST)} ${paint('faint', `— ${title}, ${locator}`)}`;
};

function summaryText({ path, counts, findings }: ReportedDraft, held: string, paint: Paint): string {
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

/** The answers of a look-up for a terminal, best first. */
export function hitsText(hits: readonly ReportedEvidence[], paint: Paint): string {
  return shownIn(hits)
    .map(({ source, title, locator, text }) => {
      const place = `${title}, ${locator}`;
      return `${paint('strong', place)}  ${paint('faint', source)}\n    ${text}\n`;
    })
    .join('');
}
