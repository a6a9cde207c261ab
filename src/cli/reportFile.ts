import { readFile, writeFile } from 'node:fs/promises';
import { faultProblem } from '../library/files.node';
import { readBaseline, type Baseline } from '../presentation/report/baseline';
import { problemText } from '../presentation/sources/problemText';

/** What is known from an earlier run, or why that cannot be told. */
export type KnownFindings =
  | { readonly kind: 'known'; readonly known: Baseline | undefined }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Reads a baseline; with no name there is none. */
export async function knownFrom(name: string, path: string): Promise<KnownFindings> {
  if (name === '') return { kind: 'known', known: undefined };
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (fault) {
    const problem = faultProblem(fault);
    const reason = problem.kind === 'gone' ? `there is no baseline ${name}` : problemText(name, problem).slice(0, -1);
    return { kind: 'wrong', reason };
  }
  const read = readBaseline(text);
  if (read.kind === 'baseline') return { kind: 'known', known: read.known };
  return {
    kind: 'wrong',
    reason:
      read.reason === 'notJson'
        ? `the baseline ${name} is no JSON. Write one with --format json --output ${name}`
        : `the baseline ${name} is no report of groundwork. Write one with --format json --output ${name}`,
  };
}

/** Writes a report; answers with what was wrong, if anything. */
export async function writeReport(name: string, path: string, text: string): Promise<string | undefined> {
  try {
    await writeFile(path, text);
    return undefined;
  } catch (fault) {
    const problem = faultProblem(fault);
    const reason =
      problem.kind === 'gone'
        ? 'its folder is not there'
        : problem.kind === 'noPermission'
          ? 'permission denied'
          : problem.kind === 'unreadable'
            ? problem.reason
            : problem.kind;
    return `${name} could not be written: ${reason}.`;
  }
}
