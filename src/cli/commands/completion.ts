import { bashScript } from '../completion/bash';
import { completed, type CompletedCommand } from '../completion/completed';
import { fishScript } from '../completion/fish';
import { zshScript } from '../completion/zsh';
import { wrongUse, type Command } from '../command';

const SHELLS: Readonly<Record<string, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

const HELP = `Prints what a shell needs to complete commands, options, their values and names of files.

Usage: groundwork completion bash|zsh|fish

  bash   put  eval "$(groundwork completion bash)"  into ~/.bashrc
  zsh    put  eval "$(groundwork completion zsh)"  into ~/.zshrc, behind compinit
  fish   groundwork completion fish > ~/.config/fish/completions/groundwork.fish

Exit codes: 0 printed; 2 wrong use.
`;

/** `groundwork completion`: made from the table of commands, in which it stands itself. */
export const completionOf = (commands: () => readonly Command[]): Command => ({
  name: 'completion',
  usage: 'bash|zsh|fish',
  about: 'print what a shell needs to complete all this',
  operands: Object.keys(SHELLS),
  help: HELP,
  options: {},
  run({ words }, terminal) {
    const [shell = '', ...others] = words;
    const script = others.length === 0 ? SHELLS[shell] : undefined;
    if (script === undefined)
      return Promise.resolve(wrongUse(terminal, `completion knows ${Object.keys(SHELLS).join(', ')}`, 'completion'));
    terminal.out(script(commands().map(completed)));
    return Promise.resolve(0);
  },
});
