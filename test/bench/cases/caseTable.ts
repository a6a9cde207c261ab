import type { JudgedCase, Outcome } from './judgeCase';
import type { Expectation } from './reportedCases';

const COLUMNS: readonly (readonly [head: string, expect: Expectation, outcome?: Outcome])[] = [
  ['backed', 'backed'],
  ['Backed', 'backed', 'supported'],
  ['partly', 'backed', 'partly'],
  ['notClose', 'backed', 'notClosely'],
  ['unseen', 'backed', 'unseen'],
  ['contra', 'backed', 'contradicted'],
  ['unback', 'backed', 'unbacked'],
  ['differs', 'differs'],
  ['caught', 'differs', 'caught'],
  ['quiet', 'differs', 'quiet'],
  ['unseen', 'differs', 'unseen'],
  ['wrong', 'differs', 'wronglyBacked'],
  ['noProse', 'notProse'],
  ['judged', 'notProse', 'judged'],
];

/** One line a class, all of them together, and the figures that count. */
export function caseTable(judged: readonly JudgedCase[]): string {
  const classes = [...new Set(judged.map((one) => one.case.class))];
  const width = Math.max(...classes.map((name) => name.length)) + 1;
  const row = (name: string, among: readonly JudgedCase[]): string =>
    name.padEnd(width) + COLUMNS.map(([, ...what]) => cell(count(among, ...what))).join('');
  return [
    ' '.repeat(width) + COLUMNS.map(([head]) => head.padStart(9)).join(''),
    ...classes.map((name) =>
      row(
        name,
        judged.filter((one) => one.case.class === name),
      ),
    ),
    row('all', judged),
    summary(judged),
  ].join('\n');
}

const cell = (n: number): string => (n === 0 ? '·' : String(n)).padStart(9);

const count = (judged: readonly JudgedCase[], expect: Expectation, outcome?: Outcome): number =>
  judged.filter((one) => one.case.expect === expect && (outcome === undefined || one.outcome === outcome)).length;

function summary(judged: readonly JudgedCase[]): string {
  const of = (expect: Expectation, ...outcomes: readonly Outcome[]): string => {
    const found = outcomes.reduce((sum, outcome) => sum + count(judged, expect, outcome), 0);
    return `${String(found)}/${String(count(judged, expect))}`;
  };
  return [
    `false alarms ${of('backed', 'contradicted', 'unbacked')}`,
    `wrongly backed ${of('differs', 'wronglyBacked')}`,
    `judged non-prose ${of('notProse', 'judged')}`,
    `Backed ${of('backed', 'supported')}`,
  ].join(', ');
}
