import { version } from '../../package.json';
import { DamagedText } from '../engine/retrieval/segment/segment';
import { clearCache } from '../library/cache/cacheFolder.node';
import { readArguments, type Arguments } from './args';
import { wrongUse, type Command, type ExitCode } from './command';
import { builtFrom } from './builtFrom';
import { cache } from './commands/cache';
import { check } from './commands/check';
import { completionOf } from './commands/completion';
import { mcp } from './commands/mcp';
import { search } from './commands/search';
import { sources } from './commands/sources';
import { text } from './commands/text';
import type { Terminal } from './terminal';

const COMMANDS: readonly Command[] = [check, search, sources, text, cache, mcp, completionOf(() => COMMANDS)];

/** Where the list of commands says what each does. Unit: characters. */
const ABOUT_AT = 51;

const listed = COMMANDS.map(
  ({ name, usage, about }) => `${`  groundwork ${name} ${usage}`.padEnd(ABOUT_AT)}${about}`,
).join('\n');

const HELP = `groundwork ${version}: source-grounded writing, offline.

Usage:
${listed}

  groundwork COMMAND --help                        all options of a command
  groundwork --version                             print the version and the commit it was built from

Exit codes: 0 clean; 1 findings at or above --fail-on (see check --help); 2 wrong use or unreadable input.
Colours are left out when the output is no terminal, or when NO_COLOR is set.
`;

/** Runs the program with these words of the command line. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...others] = words;
  if (name === undefined) {
    terminal.error(HELP);
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out(HELP);
    return 0;
  }
  if (name === '--version') {
    terminal.out(`${builtFrom()}\n`);
    return 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) return wrongUse(terminal, `there is no command “${name}”`);
  const given = readArguments(others, command.options);
  switch (given.kind) {
    case 'help':
      terminal.out(command.help);
      return 0;
    case 'wrong':
      return wrongUse(terminal, given.reason, command.name);
    case 'arguments':
      return runWhole(command, given, terminal);
  }
}

/** A stored index that turns out to be damaged is deleted, and all is done again: without an index where it cannot be deleted. */
async function runWhole(
  command: Command,
  given: Extract<Arguments, { kind: 'arguments' }>,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await command.run(given, terminal);
  } catch (fault) {
    if (!(fault instanceof DamagedText) || terminal.cacheFolder === undefined) throw fault;
    terminal.error(`groundwork: ${fault.message} The sources are read again.\n`);
    const isDeleted = await clearCache(terminal.cacheFolder).then(
      () => true,
      () => false,
    );
    return command.run(isDeleted ? given : { ...given, isCached: false }, terminal);
  }
}
