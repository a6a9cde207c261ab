import type { Problem } from '../engine/model/problem';
import { readBytes } from '../library/files.node';
import { readBaseline, type Baseline } from '../presentation/report/baseline';
import { problemText } from '../presentation/sources/problemText';

/** What is known from an earlier run, or why that cannot be told. */
export type KnownFindings =
  | { readonly kind: 'known'; readonly known: Baseline | undefined }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Largest baseline. Unit: bytes. Default: 200 MB. Source: the report of a draft of a hundred thousand statements. */
const BASELINE_MOST = 200_000_000;

/** Reads a baseline; with no name there is none. */
export async function knownFrom(name: string, path: string): Promise<KnownFindings> {
  if (name === '') return { kind: 'known', known: undefined };
  const bytes = await readBytes(path, BASELINE_MOST);
  if (!bytes.ok) return { kind: 'wrong', reason: unreadText(name, bytes.problem) };
  const read = readBaseline(new TextDecoder().decode(bytes.value));
  if (read.kind === 'baseline') return { kind: 'known', known: read.known };
  // Never the name that was given: what is there is somebody's.
  const advice = 'Write one with --format json --output to a new file, and name that';
  const kind = read.reason === 'notJson' ? 'no JSON' : 'no report of groundwork in JSON or SARIF';
  return { kind: 'wrong', reason: `the baseline ${name} is ${kind}. ${advice}` };
}

function unreadText(name: string, problem: Problem): string {
  if (problem.kind === 'gone') return `there is no baseline ${name}`;
  if (problem.kind === 'unreadable') return `the baseline ${name} was not read: ${problem.reason}`;
  return problemText(name, problem).slice(0, -1);
}
