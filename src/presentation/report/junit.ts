import { shortened } from '../textRuns';
import { isFailing, type FailOn } from './failing';
import type { ReportOptions } from './reportOptions';
import type { Report, ReportedDraft } from './report';
import type { ReportedFinding } from './reportedFinding';
import { shownIn } from './shownText';
import { quoted } from '../quoted';

/** Most characters of a statement in the name of its case. Unit: characters. Default: 100. Source: a line of a list of tests. */
const NAME_MOST = 100;

/**
 * The report as JUnit's XML, which build servers show as tests: a suite for each draft, a case for each statement. A case
 * fails where `--fail-on` says so, and is skipped where nothing was checked or the writer answers for it.
 */
export function junitReport(report: Report, { failOn = 'contradicted' }: ReportOptions): string {
  const suites = shownIn(report)
    .drafts.map((draft) => suiteText(draft, failOn))
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="groundwork">\n${suites}</testsuites>\n`;
}

function suiteText({ path, findings }: ReportedDraft, failOn: FailOn): string {
  const cases = findings.filter(({ number }) => number !== null);
  const failures = cases.filter((finding) => isFailing(finding, failOn)).length;
  const skipped = cases.filter((finding) => !isFailing(finding, failOn) && isSkipped(finding)).length;
  const counts = `tests="${String(cases.length)}" failures="${String(failures)}" errors="0" skipped="${String(skipped)}"`;
  const lines = cases.map((finding) => caseText(finding, path, failOn)).join('');
  return `  <testsuite name="${escaped(path)}" ${counts}>\n${lines}  </testsuite>\n`;
}

const isSkipped = ({ verdict }: ReportedFinding): boolean =>
  verdict === 'notChecked' || verdict === 'notCheckedClosely' || verdict === 'marked';

function caseText(finding: ReportedFinding, path: string, failOn: FailOn): string {
  const { number, text, range } = finding;
  const name = escaped(`${String(number)}. ${shortened(text, NAME_MOST)}`);
  const place = `file="${escaped(path)}" line="${String(range.start.line + 1)}"`;
  const inside = insideText(finding, path, failOn);
  const opening = `    <testcase name="${name}" classname="${escaped(path)}" ${place}`;
  return inside === '' ? `${opening}/>\n` : `${opening}>\n      ${inside}\n    </testcase>\n`;
}

function insideText(finding: ReportedFinding, path: string, failOn: FailOn): string {
  const { rule, message, severity } = finding;
  if (isFailing(finding, failOn)) {
    const whole = [message, ...finding.citations.flatMap((citation) => citation.message ?? [])].join(' ');
    return `<failure type="${escaped(rule)}" message="${escaped(whole)}">${escaped(failureText(finding, path, whole))}</failure>`;
  }
  if (isSkipped(finding)) return `<skipped message="${escaped(message)}"/>`;
  return severity === 'none' ? '' : `<system-out>${escaped(message)}</system-out>`;
}

function failureText({ text, range, evidence }: ReportedFinding, path: string, message: string): string {
  const { line, character } = range.start;
  return [
    `${path}:${String(line + 1)}:${String(character + 1)}: ${message}`,
    text,
    ...evidence.slice(0, 1).map(({ title, locator, text: words }) => `${title}, ${locator}: ${quoted(words)}`),
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What is no character of XML becomes the sign for what cannot be shown; controls have become signs before. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(/[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
