import type { Finding } from '../../../src/engine/model/finding';
import { headline } from '../../../src/presentation/wording';
import { caseTable } from './caseTable';
import { judgeCase, type JudgedCase, type Outcome } from './judgeCase';
import { readReportedCases } from './reportedCases';

const USAGE = 'Usage: npm run cases -- FILE [--class NAME] [-v | --all]';

/** What `-v` lists: what must not be, and what was not seen at all. */
const WRONG: readonly Outcome[] = ['contradicted', 'unbacked', 'wronglyBacked', 'judged', 'unseen'];

function details({ case: one, outcome, findings }: JudgedCase): string {
  const head = `${one.id} ${one.class}: ${one.expect}, ${outcome} (${one.why})`;
  return [head, `    ${one.statement}`, ...findings.map((finding) => `    - ${said(finding)}`)].join('\n');
}

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
  return 0;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
