import { PROGRAMS, TOP_OPTIONS, type CompletedCommand } from './completed';

/** Works in the bash 3.2 of macOS, too. Where nothing is offered (`-o default`), bash completes names of files. */
export const bashScript = (commands: readonly CompletedCommand[]): string => `# groundwork completion bash
_groundwork() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" choices=''
  # bash takes "--format=json" for three words.
  if [[ $word == '=' ]]; then word=''; elif [[ $before == '=' ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  COMPREPLY=()
  if (( COMP_CWORD == 1 )); then
    choices='${[...commands.map(({ name }) => name), ...TOP_OPTIONS].join(' ')}'
  else
    case "\${COMP_WORDS[1]} $before" in
${commands.flatMap(valueCases).join('\n')}
      *) case "\${COMP_WORDS[1]} $word" in
${commands.flatMap(wordCases).join('\n')}
      esac;;
    esac
  fi
  COMPREPLY=($(compgen -W "$choices" -- "$word"))
}
complete -o default -F _groundwork ${PROGRAMS.join(' ')}
`;

/** What stands behind an option; of files nothing is offered, so that bash does. */
const valueCases = ({ name, options }: CompletedCommand): readonly string[] =>
  options.flatMap(({ name: option, takes }) => {
    if (takes === 'nothing') return [];
    const choices = typeof takes === 'string' ? '' : takes.join(' ');
    return [`      '${name} --${option}') choices='${choices}';;`];
  });

const wordCases = ({ name, operands, options }: CompletedCommand): readonly string[] => [
  `        '${name} -'*) choices='${options.map((option) => `--${option.name}`).join(' ')}';;`,
  ...(typeof operands === 'string' ? [] : [`        '${name} '*) choices='${operands.join(' ')}';;`]),
];
