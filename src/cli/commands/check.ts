import { dirname, resolve, sep } from 'node:path';
import { version } from '../../../package.json';
import type { Engine } from '../../engine/engine';
import type { DocumentId } from '../../engine/model/document';
import { languageOfFile } from '../../engine/model/draftLanguage';
import type { SourceSummary } from '../../engine/model/library';
import { lineIndexOf, type LineIndex } from '../../engine/text/lineIndex';
import { decodeText } from '../../formats/decodeText';
import { extensionOf } from '../../formats/readSource';
import type { Library } from '../../library/library';
import { againstBaseline } from '../../presentation/report/baseline';
import { formatOfFile, reportFormats, reportIn } from '../../presentation/report/formats';
import type { CheckedDraft } from '../../presentation/report/gaps';
import { reportOf, type Report } from '../../presentation/report/report';
import type { ReportedFinding } from '../../presentation/report/reportedFinding';
import { draftProblemText } from '../../presentation/sources/reportProblems';
import { reportText, summaryLines } from '../../presentation/report/terminalText';
import { knownFrom } from '../baselineFile';
import { chooseSources, isUnreadable, NO_SOURCES, tellLate, tellProblems } from '../chooseSources';
import { sharedHelp, wrongUse, type Command, type ExitCode } from '../command';
import { marksOfProject } from '../draftMarks';
import { namedDraft, readDraft, type NamedDraft } from '../draftInput';
import { createProgress, openLibrary } from '../openLibrary';
import { fileNamed, whyTaken, writeReport } from '../outputFile';
import { plain, type Terminal } from '../terminal';

const FORMATS = ['text', ...reportFormats] as const;

const HELP = `Holds every statement of a draft against the sources.

Usage: groundwork check DRAFT… [--sources DIR|FILE…] [options]

${sharedHelp('  --format FORMAT          text (default), json, html, md, csv or sarif')}
  --output FILE            write the report to a file, its form by the ending unless --format says
                           otherwise; only a summary is printed. Of files that are there only an earlier
                           report is written over
  --baseline FILE          an earlier report in json or sarif: what it has is known, and only what is
                           new fails and is printed as text
  --fail-on LEVEL          when to exit with 1: contradicted (default: by a source, or a citation of
                           an unknown key or of a source that does not say so), unsupported (also
                           backed by no source, or a page that is missing or another) or none

A draft is read in the language of its ending: Markdown (.md, .qmd, .Rmd), LaTeX (.tex), or else plain text. A draft is never a source of itself. The draft - is
what is piped into the program; it and <(…) are read as Markdown.
JSON: { version, sources, drafts: [{ path, title, counts, sections, findings, idleMarks }] }; lines and characters from 0. The
verdict of a finding is supported (every part of it is said), partlySupported (near: a passage is about the same, and does
not say all of it), contradicted (differs), notEnoughEvidence (no source backs it; its evidence is what comes nearest),
notCheckedClosely (a source has words like these, in a language or of a kind that is not taken apart), marked (the writer
answers for it; its evidence is what the writer named) or notChecked. Only supported is backed. The "citations" of a finding are
the sources that the draft names for it. Keys are known from the bibliographies (.bib, .csl.json) beside the sources and in the draft's front matter. CSV: lines from 1, and an apostrophe before what a
spreadsheet would take for a formula.
A finding is known when the baseline has the same words with the same verdict of the same rule, and a citation when it
has the same fault in the same words, in a draft of the same path, or in a draft that is not checked now, if this one has been renamed.

Exit codes: 0 clean; 1 findings at or above --fail-on; 2 wrong use, or a draft or a named source that could not be
read (the others are checked nevertheless), or no sources, or a baseline or output file that does not work.
`;

/** `groundwork check`: the findings of drafts. */
export const check: Command = {
  name: 'check',
  help: HELP,
  options: {
    'fail-on': { values: ['contradicted', 'unsupported', 'none'], fallback: 'contradicted' },
    format: { values: FORMATS, fallback: '' },
    output: { fallback: '' },
    baseline: { fallback: '' },
  },
  async run({ words: names, sources, limitBytes, isCached, own }, terminal) {
    const { baseline = '' } = own;
    const output = fileNamed(own['output'] ?? '');
    if (names.length === 0) return wrongUse(terminal, 'no draft to check', 'check');
    const format = FORMATS.find((name) => name === own['format']) ?? formatOfFile(output) ?? 'text';
    const atHome = (path: string): string => resolve(terminal.folder, path);
    const named = await Promise.all(names.map((name) => namedDraft(name, terminal)));
    const read = [
      ...named.map(({ path }) => path),
      ...[baseline, ...sources].filter((path) => path !== '').map(atHome),
    ];
    const taken = output === '' ? undefined : await whyTaken(output, atHome(output), read);
    if (taken !== undefined) return wrongUse(terminal, taken, 'check');
    const earlier = await knownFrom(baseline, atHome(baseline));
    if (earlier.kind === 'wrong') return wrongUse(terminal, earlier.reason, 'check');
    const chosen = await chooseSources(sources, dirname(named[0]?.path ?? terminal.folder), terminal);
    if (chosen === undefined) return wrongUse(terminal, NO_SOURCES, 'check');
    const apart = [output, baseline].filter((path) => path !== '').map(atHome);
    const except = new Set([...named.map(({ path }) => path), ...apart]);
    const { engine, state, referencesOf, lateProblems } = await openLibrary(chosen, {
      limitBytes,
      isCached,
      except,
      terminal,
    });
    tellProblems(state, terminal);

    const rangeIn = rangesIn(engine, state.sources);
    const drafts: CheckedDraft[] = [];
    for (const one of named) {
      const draft = await checkDraft(one, { engine, referencesOf, limitBytes, terminal });
      if (draft !== undefined) drafts.push({ ...draft, rangeIn });
    }
    tellLate(await lateProblems(), terminal);
    const whole = reportOf(version, state.sources, drafts);
    const report = earlier.known === undefined ? whole : againstBaseline(whole, earlier.known);
    const isWritten = await tell(report, { format, output }, terminal);
    const isIncomplete = !isWritten || drafts.length < named.length || isUnreadable(chosen, state);
    return isIncomplete ? 2 : exitCode(report, own['fail-on']);
  },
};

interface Telling {
  readonly format: (typeof FORMATS)[number];
  readonly output: string;
}

/** Prints the report or writes it to a file; answers whether that worked. */
async function tell(report: Report, { format, output }: Telling, terminal: Terminal): Promise<boolean> {
  const paint = output === '' ? terminal.paint : plain;
  const made = new Date().toISOString().slice(0, 10);
  const text = format === 'text' ? reportText(report, paint) : reportIn(format, report, { made });
  if (output === '') {
    terminal.out(text);
    return true;
  }
  const fault = await writeReport(output, resolve(terminal.folder, output), text);
  if (fault !== undefined) terminal.error(`groundwork: ${fault}\n`);
  else terminal.out(`${summaryLines(report, terminal.paint)}The report is in ${output}.\n`);
  return fault === undefined;
}

interface CheckOptions {
  readonly engine: Engine;
  readonly referencesOf: Library['referencesOf'];
  readonly limitBytes: number;
  readonly terminal: Terminal;
}

/** `undefined` if the draft could not be read; the reason is told. */
async function checkDraft(draft: NamedDraft, options: CheckOptions): Promise<CheckedDraft | undefined> {
  const { engine, referencesOf, terminal } = options;
  const { name: path, path: file, from } = draft;
  const bytes = await readDraft(draft, options);
  const decoded = bytes.ok ? decodeText(bytes.value) : bytes;
  const problems = decoded.ok ? decoded.value.problems : [decoded.problem];
  for (const problem of problems) terminal.error(`groundwork: ${draftProblemText(path, problem)}\n`);
  if (!decoded.ok) return undefined;
  const { text } = decoded.value;
  const language = languageOfFile(path) ?? (from !== 'file' && extensionOf(path) === '' ? 'markdown' : 'plaintext');
  const references = await referencesOf({ text, language, path: file });
  const elsewhere = await marksOfProject(file, terminal);
  const { total, findings, marks } = engine.openDraft().check({ text, language, path: file, references }, elsewhere);
  const progress = createProgress(terminal);
  const found: CheckedDraft['findings'][number][] = [];
  for (const finding of findings) {
    found.push(finding);
    if (found.length % 100 === 0) progress(`Checking ${path}: ${String(found.length)} of ${String(total)}`);
  }
  progress('');
  const lines = lineIndexOf(text);
  return { path: path.split(sep).join('/'), text, findings: found, marks, placeAt: (offset) => lines.position(offset) };
}

/** Where words stand in the files of sources; not where their text was taken out of a file of another kind. */
function rangesIn(engine: Engine, sources: readonly SourceSummary[]): NonNullable<CheckedDraft['rangeIn']> {
  const extracts = new Set(sources.filter(({ isExtract }) => isExtract === true).map(({ id }) => id));
  const indexes = new Map<DocumentId, LineIndex>();
  return (document, { start, end }) => {
    const lines = indexes.get(document) ?? lineIndexOf(engine.text(document) ?? '');
    indexes.set(document, lines);
    return extracts.has(document) ? undefined : { start: lines.position(start), end: lines.position(end) };
  };
}

function exitCode({ drafts }: Report, failOn: string | undefined): ExitCode {
  if (failOn === 'none') return 0;
  const verdicts: readonly string[] =
    failOn === 'unsupported' ? ['contradicted', 'notEnoughEvidence'] : ['contradicted'];
  const severities: readonly string[] = failOn === 'unsupported' ? ['warning', 'information'] : ['warning'];
  const isFailing = ({ verdict, standing, citations }: ReportedFinding): boolean =>
    (verdicts.includes(verdict) && standing !== 'known') ||
    citations.some((citation) => severities.includes(citation.severity) && citation.standing !== 'known');
  return drafts.some(({ findings }) => findings.some(isFailing)) ? 1 : 0;
}
