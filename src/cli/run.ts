import { version } from '../../package.json';
import { readArguments } from './args';
import { wrongUse, type Command, type ExitCode } from './command';
import { check } from './commands/check';
import { search } from './commands/search';
import { sources } from './commands/sources';
import type { Terminal } from './terminal';

const COMMANDS: readonly Command[] = [check, search, sources];

const HELP = `groundwork ${version}: source-grounded writing, offline.

Usage:
  groundwork check DRAFT… [--sources DIR|FILE…]    hold every statement of a draft against the sources
  groundwork search WORDS… [--sources DIR|FILE…]   look words up in the sources
  groundwork sources [DIR|FILE…]                   list the sources and what could not be read

  groundwork COMMAND --help                        all options of a command
  groundwork --version                             print the version

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
    terminal.out(`${version}\n`);
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
      return command.run(given, terminal);
  }
}
