import { verdictName } from '../wording';
import type { Report, ReportedDraft } from './report';
import type { ReportedFinding } from './reportedFinding';
import { shownText } from './shownText';

/** The columns: other programs may go by these names, so they are in no other language. */
export const COLUMNS = [
  'number',
  'verdict',
  'statement',
  'line',
  'rule',
  'message',
  'evidence',
  'source',
  'locator',
  'draft',
  'section',
  'mark',
  'reason',
  'place',
] as const;

/**
 * The report as a table, one row for each statement, with its best evidence (RFC 4180; a byte-order mark, without which
 * spreadsheets take UTF-8 for something else). Line numbers count from 1.
 */
export function csvReport({ drafts }: Report): string {
  const rows = drafts.flatMap((draft) =>
    draft.findings.filter(({ number }) => number !== null).map((finding) => rowOf(finding, draft)),
  );
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function rowOf(finding: ReportedFinding, { path }: ReportedDraft): readonly string[] {
  const { number, verdict, text, range, rule, message, evidence, section, mark, locator } = finding;
  const [best] = evidence;
  return [
    String(number),
    verdictName[verdict],
    text,
    String(range.start.line + 1),
    rule,
    message,
    best?.text ?? '',
    best?.source ?? '',
    best?.locator ?? '',
    path,
    section.join(' › '),
    mark?.kind ?? '',
    mark?.reason ?? '',
    locator ?? '',
  ];
}

/** What a spreadsheet takes for the beginning of a formula, marks of quotation and white space before it included. */
const FORMULA = /^[\s\0"']*[=+\-@＝＋－＠]|^[\t\r\n\0]/;

/** The same behind a mark that parts cells for some spreadsheet, which then binds no quotation marks around the whole. */
const INNER_FORMULA = /([,;|\t\r\n][ "']*)(?=[=+\-@＝＋－＠])/g;

/**
 * What begins like a formula gets an apostrophe in front, as OWASP advises against CSV injection: a spreadsheet would
 * otherwise run what a source or a draft says. It is part of the cell for programs that are no spreadsheets.
 */
function cell(text: string): string {
  const shown = shownText(text).replace(INNER_FORMULA, "$1'");
  const safe = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",;|\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
