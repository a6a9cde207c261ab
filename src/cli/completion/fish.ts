import { PROGRAMS, TOP_OPTIONS, type CompletedCommand, type CompletedOption } from './completed';

/** To be sourced, or to lie in `~/.config/fish/completions`. */
export const fishScript = (commands: readonly CompletedCommand[]): string =>
  ['# groundwork completion fish', ...PROGRAMS.flatMap((program) => linesOf(program, commands)), ''].join('\n');

function linesOf(program: string, commands: readonly CompletedCommand[]): readonly string[] {
  const names = commands.map(({ name }) => name).join(' ');
  const first = `complete -c ${program} -n 'not __fish_seen_subcommand_from ${names}' -f`;
  return [
    ...commands.map(({ name, about }) => `${first} -a ${name} -d '${about}'`),
    ...TOP_OPTIONS.map((option) => `${first} -l ${option.slice('--'.length)}`),
    ...commands.flatMap((command) => commandLines(program, command)),
  ];
}

function commandLines(program: string, { name, operands, options }: CompletedCommand): readonly string[] {
  const within = `complete -c ${program} -n '__fish_seen_subcommand_from ${name}'`;
  const words = typeof operands === 'string' ? '' : ` -a '${operands.join(' ')}'`;
  return [
    ...(operands === 'files' ? [] : [`${within} -f${words}`]),
    ...options.map((option) => `${within} -l ${option.name}${takenText(option)}`),
  ];
}

function takenText({ takes }: CompletedOption): string {
  if (takes === 'nothing') return '';
  if (takes === 'file') return ' -r -F';
  return takes === 'anything' ? ' -x' : ` -x -a '${takes.join(' ')}'`;
}
