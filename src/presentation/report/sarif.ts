import { homepage } from '../../../package.json';
import type { DraftRange } from './checkedDraft';
import type { Report, ReportedDraft, ReportedSource } from './report';
import { citationId, type ReportedCitation } from './reportedCitation';
import type { ReportedFinding, ReportedHint, ReportedQuote } from './reportedFinding';
import type { Severity } from './severity';
import { sarifRules } from './sarifRules';
import { quoted } from '../quoted';

/** The name under which a statement's id stands among the fingerprints of a result. */
export const FINGERPRINT = 'groundworkStatement/v1';

/** Tells this run from those of other tools on the same commit, as code scanning does it. */
const CATEGORY = 'groundwork/check/';

/**
 * The open findings for tools that show those of programs (SARIF 2.1.0, OASIS). What is backed, marked or not checked is no
 * result, but for hints beside it.
 */
export function sarifReport(report: Report): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(report) },
        automationDetails: { id: CATEGORY },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: report.sources.flatMap(notifications) }],
        results: report.drafts.flatMap((draft) =>
          draft.findings.flatMap((finding) => [
            ...(finding.severity === 'none' ? [] : [verdictResult(finding, draft)]),
            ...finding.citations.flatMap((citation) => citationResult(citation, finding, draft)),
            ...finding.hints.map((hint) => hintResult(hint, finding, draft)),
          ]),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const driverOf = ({ version }: Report): object => ({
  name: 'Groundwork',
  version,
  semanticVersion: version,
  informationUri: homepage,
  rules: sarifRules(),
});

const verdictResult = (finding: ReportedFinding, draft: ReportedDraft): object => ({
  ruleId: finding.rule,
  level: levelOf(finding.severity),
  message: { text: plain(finding.message) },
  locations: [placeOf(draft, finding)],
  relatedLocations: distinct(finding.evidence.map(related)),
  partialFingerprints: { [FINGERPRINT]: finding.id },
  ...stateOf(finding.standing),
  properties: { verdict: finding.verdict, statement: finding.text },
});

const citationResult = (
  { cited, fault, message, severity, range, standing }: ReportedCitation,
  finding: ReportedFinding,
  draft: ReportedDraft,
): object[] =>
  fault === null
    ? []
    : [
        {
          ruleId: 'citation',
          level: levelOf(severity),
          message: { text: plain(message ?? cited) },
          locations: [placeOf(draft, { range, locator: finding.locator })],
          partialFingerprints: { [FINGERPRINT]: citationId(finding.id, { fault, cited }) },
          ...stateOf(standing),
          properties: { fault, statement: finding.text },
        },
      ];

/** A hint stands beside words that are backed: it is never more than a note, and no baseline is asked for it. */
const hintResult = ({ rule, message }: ReportedHint, finding: ReportedFinding, draft: ReportedDraft): object => ({
  ruleId: rule,
  level: 'note',
  message: { text: plain(message) },
  locations: [placeOf(draft, finding)],
  partialFingerprints: { [FINGERPRINT]: finding.id },
  properties: { verdict: finding.verdict, statement: finding.text },
});

/** The file of a document has no lines: page, heading and paragraph say where (§3.28.4). Code scanning wants a line nevertheless. */
const placeOf = (
  { path }: ReportedDraft,
  {
    range,
    text,
    locator,
  }: Pick<ReportedFinding, 'range'> & {
    readonly locator?: string | undefined;
    readonly text?: string;
  },
): object =>
  locator === undefined
    ? physical(path, range, text)
    : {
        physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: locator }],
        message: { text: plain(locator) },
      };

const stateOf = (standing: ReportedFinding['standing']): object =>
  standing === undefined ? {} : { baselineState: standing === 'new' ? 'new' : 'unchanged' };

const levelOf = (severity: Severity): 'warning' | 'note' => (severity === 'warning' ? 'warning' : 'note');

const related = ({ source, range, text, title, locator }: ReportedQuote): object => ({
  ...physical(source, range),
  message: { text: plain(`${title}, ${locator}: ${quoted(text)}`) },
});

const physical = (path: string, range: DraftRange | null, words?: string): object => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(path) },
    ...(range && { region: { ...regionOf(range), ...(words !== undefined && { snippet: { text: words } }) } }),
  },
});

/** Lines and columns count from 1; the end stands behind the last character. */
const regionOf = ({ start, end }: DraftRange): object => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

const notifications = ({ path, problems }: ReportedSource): readonly object[] =>
  problems.map(({ message }) => ({
    level: 'warning',
    message: { text: plain(message) },
    locations: [physical(path, null)],
  }));

/** A path as a URI reference: relative to where the report was made, or with a scheme where it is absolute. */
export function uriOf(path: string): string {
  const coded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${coded}`;
  return /^[a-z]:\//i.test(path) ? `file:///${coded.replace('%3A', ':')}` : coded;
}

/** The path that a URI reference of `uriOf` was made from. */
export function pathOf(uri: string): string {
  const path = uri.replace(/^file:\/\/(?:\/(?=[a-z]:\/))?/i, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Braces would be placeholders (§3.11.5), and a bracket before a parenthesis a link (§3.11.6). */
const plain = (text: string): string => text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (');

/** The standard wants no two related locations alike. */
const distinct = (locations: readonly object[]): readonly object[] => [
  ...new Map(locations.map((location) => [JSON.stringify(location), location])).values(),
];
