import { resolve, sep } from 'node:path';
import { version } from '../../package.json';
import { rangesIn } from '../api/sourceRanges';
import type { Engine } from '../engine/engine';
import type { SourceSummary } from '../engine/model/library';
import { lineIndexOf, type LineIndex } from '../engine/text/lineIndex';
import type { Library } from '../library/library';
import { againstBaseline, type Baseline } from '../presentation/report/baseline';
import type { FailOn } from '../presentation/report/failing';
import { reportIn, type ReportFormat } from '../presentation/report/formats';
import type { CheckedDraft } from '../presentation/report/checkedDraft';
import { reportOf, type Report } from '../presentation/report/report';
import { reportText, summaryLines } from '../presentation/report/terminalText';
import { draftProblemText } from '../presentation/sources/reportProblems';
import { versionCoverage } from '../versions/versionCoverage';
import { writtenVersions } from '../versions/writtenVersions.node';
import { createSourceReader, type DocumentReader } from '../reader/sourceReader.node';
import { isUnreadable, tellLate, tellProblems } from './chooseSources';
import { commentedOutput } from './commentedOutput';
import { marksOfProject } from './draftMarks';
import type { NamedDraft } from './draftInput';
import { draftText, isTakenForPlain, type DraftAsRead } from './draftText';
import { createProgress, logTo, openLibrary } from './openLibrary';
import { writeReport } from './outputFile';
import type { ChosenSources } from './sourceFolders';
import { plain, type Terminal } from './terminal';

/** What is to be checked against what, and where to the findings go. */
export interface CheckRun {
  readonly drafts: readonly NamedDraft[];
  /** What was named and means no draft. */
  readonly complaints: readonly string[];
  readonly sources: ChosenSources;
  readonly limitBytes: number;
  readonly isCached: boolean;
  readonly arePicturesRead: boolean;
  /** Absolute paths of files that are no sources although they may lie among them. */
  readonly except: ReadonlySet<string>;
  readonly known: Baseline | undefined;
  /** How many of the last versions of each draft are held against the sources, too. */
  readonly versions: number;
  readonly telling: Telling;
}

/** `output` is '' where the report is printed; a `copy` is the draft itself with comments. */
export interface Telling {
  readonly format: 'text' | 'copy' | ReportFormat;
  readonly output: string;
  /** What counts as a failure, in forms that tell failures. */
  readonly failOn: FailOn;
}

/** The findings, and whether anything of what was named could not be read or written. */
export interface CheckEnd {
  readonly report: Report;
  readonly isIncomplete: boolean;
}

interface ReadDraft extends CheckedDraft {
  readonly bytes: Uint8Array;
}

/** Checks drafts, and tells what was found. */
export async function checkDrafts(asked: CheckRun, terminal: Terminal): Promise<CheckEnd> {
  const { drafts: named, complaints, sources, limitBytes, isCached, arePicturesRead, except, known, versions } = asked;
  const library = await openLibrary(sources, { limitBytes, isCached, arePicturesRead, except, terminal });
  const { engine, state, referencesOf, lateProblems } = library;
  tellProblems(state, terminal);
  for (const complaint of complaints) terminal.error(`groundwork: no draft to check: ${complaint}.\n`);
  tellPlain(named, terminal);
  const { readerScript: script } = terminal;
  const reader = script === undefined ? undefined : createSourceReader({ script, onLog: logTo(terminal) });
  try {
    const rangeIn = rangesIn(engine, state.sources);
    const drafts: ReadDraft[] = [];
    for (const one of named) {
      const draft = await checkDraft(one, { engine, referencesOf, limitBytes, reader, versions, terminal });
      if (draft !== undefined) drafts.push({ ...draft, rangeIn });
    }
    tellLate(await lateProblems(), terminal);
    const whole = reportOf(version, state.sources, drafts);
    const report = known === undefined ? whole : againstBaseline(whole, known);
    const isTold = await tell(asked.telling, { report, drafts, sources: state.sources, reader }, terminal);
    const isWhole = isTold && drafts.length === named.length && complaints.length === 0;
    return { report, isIncomplete: !isWhole || isUnreadable(sources, state) };
  } finally {
    reader?.close();
  }
}

/** What is read as plain text without its name saying so is said once for each ending. */
function tellPlain(drafts: readonly NamedDraft[], terminal: Terminal): void {
  const told = new Set<string>();
  for (const { name } of drafts.filter(isTakenForPlain)) {
    const ending = name.slice(name.lastIndexOf('.'));
    if (!told.has(ending)) terminal.error(`groundwork: ${name} is read as plain text: ${ending} says no more of it.\n`);
    told.add(ending);
  }
}

interface Told {
  readonly report: Report;
  readonly drafts: readonly ReadDraft[];
  readonly sources: readonly SourceSummary[];
  readonly reader: DocumentReader | undefined;
}

/** Prints the report or writes it to a file; answers whether that worked. */
async function tell({ format, output, failOn }: Telling, told: Told, terminal: Terminal): Promise<boolean> {
  const { report } = told;
  if (format === 'copy') return tellCopy(output, told, terminal);
  const paint = output === '' ? terminal.paint : plain;
  const made = new Date().toISOString().slice(0, 10);
  const text = format === 'text' ? reportText(report, paint) : reportIn(format, report, { made, failOn });
  if (output === '') {
    terminal.out(text);
    return true;
  }
  return written(output, text, terminal, `${summaryLines(report, terminal.paint)}The report is in ${output}.\n`);
}

async function tellCopy(
  output: string,
  { report, drafts, sources, reader }: Told,
  terminal: Terminal,
): Promise<boolean> {
  const [checked] = drafts;
  const [reported] = report.drafts;
  if (checked === undefined || reported === undefined) return false;
  const copy = await commentedOutput({ checked, reported, bytes: checked.bytes, sources }, reader, terminal);
  if (copy === undefined) return false;
  const comments = `${String(copy.comments)} ${copy.comments === 1 ? 'comment' : 'comments'}`;
  const said = `${summaryLines(report, terminal.paint)}A copy of the draft with ${comments} is in ${output}.\n`;
  return written(output, copy.bytes, terminal, said);
}

async function written(
  output: string,
  report: string | Uint8Array,
  terminal: Terminal,
  said: string,
): Promise<boolean> {
  const fault = await writeReport(output, resolve(terminal.folder, output), report);
  if (fault !== undefined) terminal.error(`groundwork: ${fault}\n`);
  else terminal.out(said);
  return fault === undefined;
}

interface CheckOptions {
  readonly engine: Engine;
  readonly referencesOf: Library['referencesOf'];
  readonly limitBytes: number;
  readonly reader: DocumentReader | undefined;
  readonly versions: number;
  readonly terminal: Terminal;
}

/** `undefined` if the draft could not be read; the reason is told. */
async function checkDraft(draft: NamedDraft, options: CheckOptions): Promise<ReadDraft | undefined> {
  const { terminal } = options;
  const { name: path } = draft;
  const read = await draftText(draft, options);
  const problems = read.ok ? read.value.problems : [read.problem];
  for (const problem of problems) terminal.error(`groundwork: ${draftProblemText(path, problem)}\n`);
  return read.ok ? judged(draft, read.value, options) : undefined;
}

async function judged(
  { name: path, path: file, main, from }: NamedDraft,
  { text, language, prose, bytes, locatorAt }: DraftAsRead,
  { engine, referencesOf, versions: limit, terminal }: CheckOptions,
): Promise<ReadDraft> {
  const references = await referencesOf({ text, language, path: file, ...(main !== undefined && { main }) });
  const elsewhere = await marksOfProject(file, terminal);
  const draft = { text, language, path: file, references, ...(prose && { prose }) };
  const session = engine.openDraft();
  const { total, findings, marks } = session.check(draft, elsewhere);
  const progress = createProgress(terminal);
  const found: CheckedDraft['findings'][number][] = [];
  for (const finding of findings) {
    found.push(finding);
    if (found.length % 100 === 0) progress(`Checking ${path}: ${String(found.length)} of ${String(total)}`);
  }
  // Of a document git keeps no text.
  const written = from === 'file' && prose === undefined ? await writtenVersions(file, limit) : [];
  if (written.length > 0) progress(`Checking ${path}: ${String(written.length)} earlier versions`);
  const same = { language, path: file, references };
  const versions = await versionCoverage(written, { session, draft: same, elsewhere, onFinding: () => undefined });
  progress('');
  const lines = lineIndexOf(text);
  const shown = path.split(sep).join('/');
  const placeAt = (offset: number): ReturnType<LineIndex['position']> => lines.position(offset);
  return { path: shown, text, findings: found, marks, bytes, placeAt, versions, ...(locatorAt && { locatorAt }) };
}
