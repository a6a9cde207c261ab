import { problemText } from '../../presentation/sources/problemText';
import { reportedSource } from '../../presentation/report/report';
import { bibliographiesText, sourcesText } from '../../presentation/report/terminalText';
import { chooseSources, isUnreadable, NO_SOURCES } from '../chooseSources';
import { SHARED_HELP, wrongUse, type Command } from '../command';
import { printedJson } from '../printedJson';
import { openLibrary } from '../openLibrary';

const HELP = `Lists the sources: what was read of each, what is known of it, and what could not be read and why.

Usage: groundwork sources [DIR|FILE…] [options]

${SHARED_HELP}

JSON: { version, formatVersion, sources: [{ path, title, author, date, url, words, problems }],
bibliographies: [{ path, works }] }.

Exit codes: 0 listed; 2 wrong use, or a named source that could not be read, or no sources.
`;

/** `groundwork sources`: the state of the sources. */
export const sources: Command = {
  name: 'sources',
  usage: '[DIR|FILE…]',
  about: 'list the sources and what could not be read',
  operands: 'files',
  help: HELP,
  options: {},
  async run({ words, sources: named, format, limitBytes, isCached, arePicturesRead }, terminal) {
    const chosen = await chooseSources([...words, ...named], terminal.folder, terminal);
    if (chosen === undefined) return wrongUse(terminal, NO_SOURCES, 'sources');
    const { state } = await openLibrary(chosen, { limitBytes, isCached, arePicturesRead, terminal });
    for (const { path, problem } of state.problems) terminal.error(`groundwork: ${problemText(path, problem)}\n`);
    const listed = state.sources.map(reportedSource);
    const bibliographies = state.bibliographies ?? [];
    if (format === 'json')
      terminal.out(
        printedJson({ sources: listed, bibliographies: bibliographies.map(({ id, works }) => ({ path: id, works })) }),
      );
    else terminal.out(sourcesText(listed, terminal.paint) + bibliographiesText(bibliographies, terminal.paint));
    if (listed.length === 0) terminal.error('groundwork: There are no files among the sources.\n');
    return isUnreadable(chosen, state) ? 2 : 0;
  },
};
