import { PROGRAMS, TOP_OPTIONS, type CompletedCommand } from './completed';

/** To be sourced, or to lie in a folder of `fpath` under the name `_groundwork`. */
export const zshScript = (commands: readonly CompletedCommand[]): string => `#compdef ${PROGRAMS.join(' ')}
# groundwork completion zsh
_groundwork() {
  local -a choices
  if (( CURRENT == 2 )); then
    choices=(${commands.map(({ name, about }) => `'${name}:${about}'`).join(' ')})
    _describe command choices
    compadd -- ${TOP_OPTIONS.join(' ')}
    return
  fi
  case "$words[2] $words[CURRENT-1]" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$words[2] $words[CURRENT]" in
${commands.flatMap(wordCases).join('\n')}
  esac
}
if [[ $funcstack[1] == _groundwork ]]; then _groundwork "$@"; else compdef _groundwork ${PROGRAMS.join(' ')}; fi
`;

const valueCases = ({ name, options }: CompletedCommand): readonly string[] =>
  options.flatMap(({ name: option, takes }) => {
    if (takes === 'nothing') return [];
    const act = takes === 'file' ? '_files' : takes === 'anything' ? ':' : `compadd ${takes.join(' ')}`;
    return [`    '${name} --${option}') ${act}; return;;`];
  });

const wordCases = ({ name, operands, options }: CompletedCommand): readonly string[] => {
  const act = operands === 'files' ? '_files' : operands === 'words' ? ':' : `compadd ${operands.join(' ')}`;
  return [
    `    '${name} -'*) compadd -- ${options.map((option) => `--${option.name}`).join(' ')};;`,
    `    '${name} '*) ${act};;`,
  ];
};
