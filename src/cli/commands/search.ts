import { reportedEvidence } from '../../presentation/report/reportedFinding';
import { hitsText } from '../../presentation/report/terminalText';
import { chooseSources, isUnreadable, NO_SOURCES, tellProblems } from '../chooseSources';
import { SHARED_HELP, wrongUse, type Command } from '../command';
import { printedJson } from '../printedJson';
import { openLibrary } from '../openLibrary';

const HELP = `Looks words up in the sources and prints the sentences that answer best.

Usage: groundwork search WORDS… [--sources DIR|FILE…] [options]

${SHARED_HELP}
  --limit NUMBER           print at most so many sentences (default: 10)

What stands between quotation marks is looked for as a phrase: groundwork search '"flood levy"'.

JSON: { version, formatVersion, words, hits: [{ source, title, locator, text }] }, best first.

Exit codes: 0 looked up, whether or not something was found; 2 wrong use, or a named source that could not be read, or
no sources.
`;

/** `groundwork search`: a look-up. */
export const search: Command = {
  name: 'search',
  usage: 'WORDS… [--sources DIR|FILE…]',
  about: 'look words up in the sources',
  operands: 'words',
  help: HELP,
  options: { limit: { fallback: '10' } },
  async run({ words: parts, sources, format, limitBytes, isCached, arePicturesRead, own }, terminal) {
    const words = parts.join(' ').trim();
    const limit = Number(own['limit']);
    if (words === '') return wrongUse(terminal, 'no words to look up', 'search');
    if (!Number.isInteger(limit) || limit < 1) return wrongUse(terminal, '--limit takes a whole number', 'search');
    const chosen = await chooseSources(sources, terminal.folder, terminal);
    if (chosen === undefined) return wrongUse(terminal, NO_SOURCES, 'search');
    const { engine, state } = await openLibrary(chosen, { limitBytes, isCached, arePicturesRead, terminal });
    tellProblems(state, terminal);

    const byId = new Map(state.sources.map(({ id, metadata }) => [id, metadata]));
    const hits = engine.search(words, limit).map((hit) => reportedEvidence(hit, (id) => byId.get(id)));
    if (format === 'json') terminal.out(printedJson({ words, hits }));
    else if (hits.length > 0) terminal.out(hitsText(hits, terminal.paint));
    else terminal.error(`groundwork: Nothing in the sources answers “${words}”.\n`);
    return isUnreadable(chosen, state) ? 2 : 0;
  },
};
