import type { Arguments, OwnOption } from './args';
import type { Terminal } from './terminal';

/** What the shell is told. 0: clean. 1: findings at or above `--fail-on`. 2: wrong use, or input that could not be read. */
export type ExitCode = 0 | 1 | 2;

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** What follows its name, and what it does, in the list of commands. */
  readonly usage: string;
  readonly about: string;
  /** What its words are, for those who complete them: names of files, anything, or one of these. */
  readonly operands: 'files' | 'words' | readonly string[];
  /** The first line says what it does. */
  readonly help: string;
  readonly options: Readonly<Record<string, OwnOption>>;
  run(given: Extract<Arguments, { kind: 'arguments' }>, terminal: Terminal): Promise<ExitCode>;
}

/** The lines of help on what all commands share, each with forms of its own. */
export const sharedHelp = (
  formats: string,
): string => `  --sources DIR|FILE…      the sources; without it those of the project: the nearest folder above
                           with a groundwork.json or a folder "sources"
${formats}
  --limit-mb NUMBER        leave out sources larger than this (default: 50)
  --pictures               read scans and pictures, too, by text recognition on this machine: seconds a page, once
                           ("pictures": true in groundwork.json says the same for good)
  --no-cache               neither use nor store an index: read all sources anew
  -h, --help               print this`;

/** The same, with the two forms that most commands have. */
export const SHARED_HELP = sharedHelp('  --format text|json       how to print (default: text)');

/** Tells what was called wrongly and where help is. */
export function wrongUse(terminal: Terminal, reason: string, command?: string): ExitCode {
  const help = command === undefined ? 'groundwork --help' : `groundwork ${command} --help`;
  terminal.error(`groundwork: ${reason}. See ${help}.\n`);
  return 2;
}
