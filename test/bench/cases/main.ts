import { writeFileSync } from 'node:fs';
import type { Finding } from '../../../src/engine/model/finding';
import { headline } from '../../../src/presentation/wording';
import { caseTable } from './caseTable';
import { judgeCase, type JudgedCase, type Outcome } from './judgeCase';
import { readReportedCases } from './reportedCases';

const USAGE = 'Usage: npm run cases -- FILE [--class NAME] [-v | --all] [--rows FILE]';

/** What `-v` lists: what must not be, and what was not seen at all. */
const WRONG: readonly Outcome[] = ['contradicted', 'unbacked', 'wronglyBacked', 'judged', 'unseen'];

function details({ case: one, outcome, findings }: JudgedCase): string {
  const head = `${one.id} ${one.class}: ${one.expect}, ${outcome} (${one.why})`;
  return [head, `    ${one.statement}`, ...findings.map((finding) => `    - ${said(finding)}`)].join('\n');
}

/** Each statement that must be backed or must not be, as one line of JSON, as `evaluate --rows` has them. */
const caseLines = (judged: readonly JudgedCase[]): string =>
  judged
    .filter((one) => one.case.expect !== 'notProse')
    .map(({ case: { id, class: kind, statement, expect }, state, window, support }) =>
      JSON.stringify({
        set: 'cases',
        id,
        source: id,
        edits: [kind],
        claim: statement,
        label: expect === 'backed' ? 'supported' : 'not_supported',
        state,
        window,
        support,
        trust: 0,
      }),
    )
    .map((line) => `${line}\n`)
    .join('');

const said = (finding: Finding): string =>
  `${finding.verdict.kind} (${finding.rule}): ${headline(finding, (id) => id)}`;

async function main(given: readonly string[]): Promise<number> {
  const [file, ...options] = given;
  if (file === undefined) {
    console.error(USAGE);
    return 2;
  }
  const at = options.indexOf('--class');
  const wanted = at < 0 ? undefined : options[at + 1];
  const judged: JudgedCase[] = [];
  for (const one of readReportedCases(file))
    if (wanted === undefined || wanted === one.class) judged.push(await judgeCase(one));
  const shown = options.includes('--all') ? judged : judged.filter(({ outcome }) => WRONG.includes(outcome));
  if (options.includes('-v') || options.includes('--all')) console.log(shown.map(details).join('\n'));
  console.log(caseTable(judged));
  const rows = options.indexOf('--rows');
  if (rows >= 0 && options[rows + 1] !== undefined) writeFileSync(options[rows + 1] ?? '', caseLines(judged));
  return 0;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
