import { dirname, resolve } from 'node:path';
import { version } from '../../../package.json';
import type { Engine } from '../../engine/engine';
import { lineIndexOf } from '../../engine/text/lineIndex';
import { decodeText } from '../../formats/decodeText';
import { extensionOf } from '../../formats/readSource';
import { readBytes } from '../../library/files.node';
import type { Library } from '../../library/library';
import { reportOf, type CheckedDraft, type Report } from '../../presentation/report';
import { draftProblemText } from '../../presentation/reportProblems';
import { reportText } from '../../presentation/reportText';
import { chooseSources, isUnreadable, NO_SOURCES, tellProblems } from '../chooseSources';
import { SHARED_HELP, wrongUse, type Command, type ExitCode } from '../command';
import { marksOfProject } from '../draftMarks';
import { createProgress, openLibrary } from '../openLibrary';
import type { Terminal } from '../terminal';

const HELP = `Holds every statement of a draft against the sources.

Usage: groundwork check DRAFT… [--sources DIR|FILE…] [options]

${SHARED_HELP}
  --fail-on LEVEL          when to exit with 1: contradicted (default), unsupported
                           (contradicted, or backed by no source) or none

A draft .md or .markdown is read as Markdown, any other as plain text. A draft is never a source of itself.
JSON: { version, sources, drafts: [{ path, counts, findings, unclearMarks }] }; lines and characters from 0. The evidence of a
finding "notEnoughEvidence" is what comes nearest; its "citations" are the sources that the draft names for it. Keys
are known from the bibliographies (.bib, .csl.json) beside the sources and in the draft's front matter.

Exit codes: 0 clean; 1 findings at or above --fail-on; 2 wrong use, or a draft or a named source that could not be
read (the others are checked nevertheless), or no sources.
`;

/** `groundwork check`: the findings of drafts. */
export const check: Command = {
  name: 'check',
  help: HELP,
  options: {
    'fail-on': { values: ['contradicted', 'unsupported', 'none'], fallback: 'contradicted' },
  },
  async run({ words: paths, sources, format, limitBytes, isCached, own }, terminal) {
    const [first] = paths;
    if (first === undefined) return wrongUse(terminal, 'no draft to check', 'check');
    const chosen = await chooseSources(sources, dirname(resolve(terminal.folder, first)), terminal);
    if (chosen === undefined) return wrongUse(terminal, NO_SOURCES, 'check');
    const except = new Set(paths.map((path) => resolve(terminal.folder, path)));
    const { engine, state, referencesOf } = await openLibrary(chosen, { limitBytes, isCached, except, terminal });
    tellProblems(state, terminal);

    const drafts: CheckedDraft[] = [];
    for (const path of paths) {
      const draft = await checkDraft(path, { engine, referencesOf, limitBytes, terminal });
      if (draft !== undefined) drafts.push(draft);
    }
    const report = reportOf(version, state.sources, drafts);
    terminal.out(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, terminal.paint));
    const isIncomplete = drafts.length < paths.length || isUnreadable(chosen, state);
    return isIncomplete ? 2 : exitCode(report, own['fail-on']);
  },
};

interface CheckOptions {
  readonly engine: Engine;
  readonly referencesOf: Library['referencesOf'];
  readonly limitBytes: number;
  readonly terminal: Terminal;
}

/** `undefined` if the draft could not be read; the reason is told. */
async function checkDraft(path: string, options: CheckOptions): Promise<CheckedDraft | undefined> {
  const { engine, referencesOf, limitBytes, terminal } = options;
  const file = resolve(terminal.folder, path);
  const bytes = await readBytes(file, limitBytes);
  const decoded = bytes.ok ? decodeText(bytes.value) : bytes;
  const problems = decoded.ok ? decoded.value.problems : [decoded.problem];
  for (const problem of problems) terminal.error(`groundwork: ${draftProblemText(path, problem)}\n`);
  if (!decoded.ok) return undefined;
  const { text } = decoded.value;
  const language = /^(?:md|markdown)$/.test(extensionOf(path)) ? 'markdown' : 'plaintext';
  const references = await referencesOf({ text, path: file });
  const elsewhere = await marksOfProject(path, terminal);
  const { total, findings, marks } = engine.openDraft().check({ text, language, path: file, references }, elsewhere);
  const progress = createProgress(terminal);
  const found: CheckedDraft['findings'][number][] = [];
  for (const finding of findings) {
    found.push(finding);
    if (found.length % 100 === 0) progress(`Checking ${path}: ${String(found.length)} of ${String(total)}`);
  }
  progress('');
  const lines = lineIndexOf(text);
  return { path, findings: found, marks, placeAt: (offset) => lines.position(offset) };
}

function exitCode({ drafts }: Report, failOn: string | undefined): ExitCode {
  const contradicted = drafts.some(({ counts }) => counts.contradicted > 0);
  const unsupported = contradicted || drafts.some(({ counts }) => counts.notEnoughEvidence > 0);
  const isFailure = failOn === 'none' ? false : failOn === 'unsupported' ? unsupported : contradicted;
  return isFailure ? 1 : 0;
}
