import { SHARED_OPTIONS, type OwnOption } from '../args';
import type { Command } from '../command';

/** An option as it is completed. */
export interface CompletedOption {
  /** Without the two strokes. */
  readonly name: string;
  /** It takes no value, one of these, the name of a file, or what nobody can guess. */
  readonly takes: 'nothing' | readonly string[] | 'file' | 'anything';
}

/** A command as it is completed. */
export interface CompletedCommand extends Pick<Command, 'name' | 'about' | 'operands'> {
  readonly options: readonly CompletedOption[];
}

/** The names under which the program is installed. */
export const PROGRAMS = ['groundwork', 'groundwork-check'] as const;

/** What can stand in place of a command. */
export const TOP_OPTIONS = ['--help', '--version'] as const;

/** The table of commands, as the shells need it: a command's own options stand in place of those that all share. */
export const completed = ({ name, about, operands, options }: Command): CompletedCommand => ({
  name,
  about,
  operands,
  options: Object.entries({ ...SHARED_OPTIONS, ...options }).map(([option, shape]) => ({
    name: option,
    takes: takenBy(shape),
  })),
});

function takenBy(shape: OwnOption | 'flag'): CompletedOption['takes'] {
  if (shape === 'flag' || shape.isSwitch === true) return 'nothing';
  if (shape.isFile === true) return 'file';
  return shape.values ?? 'anything';
}
