import { basename } from 'node:path';
import type { SourceSummary } from '../engine/model/library';
import { extensionOf } from '../formats/readSource';
import { draftComments } from '../presentation/report/draftComments';
import type { CheckedDraft } from '../presentation/report/checkedDraft';
import type { ReportedDraft } from '../presentation/report/report';
import { draftProblemText } from '../presentation/sources/reportProblems';
import type { DocumentReader } from '../reader/sourceReader.node';
import type { NamedDraft } from './draftInput';
import type { Terminal } from './terminal';

/** Documents that comments can be put into. */
const COMMENTED: ReadonlySet<string> = new Set(['docx', 'docm', 'dotx', 'odt', 'ott']);

/** Whether an output file is to be the draft with comments in it. */
export const isCommentedCopy = (output: string): boolean => COMMENTED.has(extensionOf(output));

/** Why an output file cannot be a copy of what is checked; `undefined` if it can. */
export function whyNoCopy(output: string, drafts: readonly NamedDraft[]): string | undefined {
  const [draft] = drafts;
  const ending = extensionOf(output);
  if (draft === undefined || drafts.length > 1) return `--output ${output} is a copy of one draft: name only that`;
  if (draft.from === 'file' && extensionOf(draft.name) === ending) return undefined;
  return `--output ${output} is a copy of a draft .${ending}, and ${draft.name} is none. Name a report, such as report.html`;
}

/** The draft that was checked, and what it was read from. */
export interface Copied {
  readonly checked: CheckedDraft;
  readonly reported: ReportedDraft;
  readonly bytes: Uint8Array;
  readonly sources: readonly SourceSummary[];
}

/** A copy of the draft with its findings as comments; `undefined` if none could be made, which is told. */
export async function commentedOutput(
  { checked, reported, bytes, sources }: Copied,
  reader: DocumentReader | undefined,
  terminal: Terminal,
): Promise<{ readonly bytes: Uint8Array; readonly comments: number } | undefined> {
  const metadata = new Map(sources.map((source) => [source.id, source.metadata]));
  const comments = draftComments(checked, reported, (id) => metadata.get(id));
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  const by = { author: 'Groundwork', initials: 'G', date };
  const copy = await reader?.comment({ name: basename(checked.path), bytes }, { comments, by });
  if (copy?.ok !== true) {
    if (copy !== undefined) terminal.error(`groundwork: ${draftProblemText(checked.path, copy.problem)}\n`);
    return undefined;
  }
  const { leftOut } = copy.value;
  if (leftOut > 0) terminal.error(`groundwork: ${leftOutText(leftOut)}\n`);
  return { bytes: copy.value.bytes, comments: comments.length - leftOut };
}

const leftOutText = (leftOut: number): string =>
  `${String(leftOut)} of the findings ${leftOut === 1 ? 'stands' : 'stand'} where no comment can: see the report.`;
