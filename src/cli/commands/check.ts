import { dirname, resolve } from 'node:path';
import { failLevels, isFailing, type FailOn } from '../../presentation/report/failing';
import { formatOfFile, reportFormats } from '../../presentation/report/formats';
import { knownFrom } from '../baselineFile';
import { checkDrafts, type CheckRun, type Telling } from '../checkDrafts';
import { chooseSources, NO_SOURCES } from '../chooseSources';
import { sharedHelp, wrongUse, type Command, type ExitCode } from '../command';
import { isCommentedCopy, whyNoCopy } from '../commentedOutput';
import { findDrafts } from '../findDrafts';
import { fileNamed, whyTaken } from '../outputFile';
import type { Arguments } from '../args';
import type { Terminal } from '../terminal';
import { watch } from '../watch';

const FORMATS = ['text', ...reportFormats] as const;

const HELP = `Holds every statement of a draft against the sources.

Usage: groundwork check [DRAFT|DIR|GLOB|-…] [--sources DIR|FILE…] [options]

Without a draft all drafts of the project are checked: what its groundwork.json names, else every file outside of its
sources in a language of drafts (below; HTML only where it is named). A folder means the drafts in it, a glob the files that
it names; what a draft takes in (\\input, include::, {{< include >}} …) is checked behind it.

${sharedHelp('  --format FORMAT          text (default), json, html, md, csv, sarif or junit')}
  --output FILE            write the report to a file, its form by the ending (.xml: junit) unless --format says
                           otherwise; only a summary is printed. Of files that are there only an earlier
                           report is written over. With the ending of the draft, if that is .docx or .odt:
                           a copy of it with each finding as a comment at its words
  --versions N             hold the last N versions that git has of each draft against the sources, too
                           (default: 12 for html, 0 for other forms; html draws them, json lists them)
  --watch                  check again whenever a draft or a source changes, until Ctrl+C (exit code 0)
  --baseline FILE          an earlier report in json or sarif: what it has is known, and only what is
                           new fails and is printed as text
  --fail-on LEVEL          when to exit with 1: contradicted (default: by a source, or a citation of
                           an unknown key or of a source that does not say so), unsupported (also
                           backed by no source, or a page that is missing or another) or none

A draft is read in the language of its ending: Markdown (.md, .qmd, .Rmd, .mdx), LaTeX (.tex), Typst (.typ), AsciiDoc (.adoc),
reStructuredText (.rst), Org (.org), HTML, notebooks (.ipynb); .docx, .docm, .dotx, .odt, .ott, .fodt and .rtf as documents, with
their notes and with tracked changes as if they were accepted, and places by page, heading and paragraph; any other as plain text.
A draft is never a source of itself. The draft - is what is piped into the program; it and <(…) are read as Markdown.
JSON: { version, formatVersion, sources, drafts: [{ path, title, counts, sections, findings, idleMarks, versions? }] }; lines and
characters from 0, of a document in the text that is read of it, where "locator" says page, heading and paragraph. The verdict
of a finding is supported (every part of it is said), partlySupported (near: a passage is about the same, and does not say all
of it), contradicted (differs), notEnoughEvidence (no source backs it; its evidence is what comes nearest), notCheckedClosely
(a source has words like these, in a language or of a kind that is not taken apart), marked (the writer answers for it; its
evidence is what the writer named) or notChecked. Only supported is backed. The "citations" of a finding are the sources that
the draft names for it. Keys are known from the bibliographies (.bib, .ris, .csl.json) beside the sources and from those that
the draft names. CSV: lines from 1, and an apostrophe before what a spreadsheet would take for a formula.
A finding is known when the baseline has the same words with the same verdict of the same rule, and a citation when it
has the same fault in the same words, in a draft of the same path, or in a draft that is not checked now, if this one has been renamed.

Exit codes: 0 clean; 1 findings at or above --fail-on; 2 wrong use, or a draft or a named source that could not be
read (the others are checked nevertheless), or no sources, or a baseline or output file that does not work.
`;

/** `groundwork check`: the findings of drafts. */
export const check: Command = {
  name: 'check',
  usage: '[DRAFT…] [--sources DIR|FILE…]',
  about: 'hold every statement of a draft against the sources',
  operands: 'files',
  help: HELP,
  options: {
    'fail-on': { values: failLevels, fallback: 'contradicted' },
    format: { values: FORMATS, fallback: '' },
    output: { isFile: true, fallback: '' },
    baseline: { isFile: true, fallback: '' },
    versions: { fallback: '' },
    watch: { fallback: '', isSwitch: true },
  },
  async run(given, terminal) {
    const { own } = given;
    const checkOnce = async (onAsked: (asked: CheckRun) => void): Promise<ExitCode> => {
      const asked = await askedRun(given, terminal);
      if (typeof asked === 'string') return wrongUse(terminal, asked, 'check');
      onAsked(asked);
      const { report, isIncomplete } = await checkDrafts(asked, terminal);
      if (isIncomplete) return 2;
      return report.drafts.some(({ findings }) => findings.some((one) => isFailing(one, failOnOf(own)))) ? 1 : 0;
    };
    return own['watch'] === 'on' ? watch(checkOnce, terminal) : checkOnce(() => undefined);
  },
};

type Given = Extract<Arguments, { kind: 'arguments' }>;

/** What was asked for, or what is wrong with it. */
async function askedRun(
  { words, sources, limitBytes, isCached, arePicturesRead, own }: Given,
  terminal: Terminal,
): Promise<CheckRun | string> {
  const { baseline = '', format = '' } = own;
  const telling = tellingOf(fileNamed(own['output'] ?? ''), format, failOnOf(own));
  const versions = versionsOf(own['versions'] ?? '', telling);
  if (typeof versions === 'string') return versions;
  const { output } = telling;
  const atHome = (path: string): string => resolve(terminal.folder, path);
  const apart = [output, baseline].filter((path) => path !== '').map(atHome);
  const { drafts, complaints } = await findDrafts(words, apart, terminal);
  if (drafts.length === 0) return `no draft to check: ${complaints.join(', ')}`;
  const paths = drafts.map(({ path }) => path);
  const noCopy = telling.format === 'copy' ? whyNoCopy(output, drafts) : undefined;
  if (noCopy !== undefined) return noCopy;
  if (own['watch'] === 'on') {
    if (drafts.some(({ from }) => from !== 'file')) return '--watch needs drafts that are files';
    if (telling.format === 'copy') return '--watch makes no copies with comments. Name a report, such as report.html';
  }
  const read = [...paths, ...[baseline, ...sources].filter((path) => path !== '').map(atHome)];
  const taken = output === '' ? undefined : await whyTaken(output, atHome(output), read);
  if (taken !== undefined) return taken;
  const earlier = await knownFrom(baseline, atHome(baseline));
  if (earlier.kind === 'wrong') return earlier.reason;
  const chosen = await chooseSources(sources, dirname(paths[0] ?? terminal.folder), terminal);
  if (chosen === undefined) return NO_SOURCES;
  const except = new Set([...paths, ...apart]);
  return {
    drafts,
    complaints,
    sources: chosen,
    limitBytes,
    isCached,
    arePicturesRead,
    except,
    known: earlier.known,
    versions,
    telling,
  };
}

/** How many versions of a draft are looked at where nobody says, in the form that draws them. The same in the editor. */
const VERSIONS = 12;

/** The most that may be asked for. Source: a picture of more is read by nobody. */
const VERSIONS_MOST = 100;

function versionsOf(asked: string, { format }: Telling): number | string {
  if (asked === '') return format === 'html' ? VERSIONS : 0;
  const isFit = /^\d{1,3}$/.test(asked) && Number(asked) <= VERSIONS_MOST;
  return isFit ? Number(asked) : `--versions takes a number from 0 to ${String(VERSIONS_MOST)}, not “${asked}”`;
}

const failOnOf = (own: Given['own']): FailOn => failLevels.find((level) => level === own['fail-on']) ?? 'contradicted';

function tellingOf(output: string, format: string, failOn: FailOn): Telling {
  const named = FORMATS.find((name) => name === format);
  if (named === undefined && isCommentedCopy(output)) return { format: 'copy', output, failOn };
  return { format: named ?? formatOfFile(output) ?? 'text', output, failOn };
}
