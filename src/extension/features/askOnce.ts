import { commands, Disposable } from 'vscode';
import type { Feature } from '../feature';
import { commandIds } from '../ids';

/** Takes the answer of a writer who is asked, in the empty view, whether drafts are to be checked here. */
export const askOnce: Feature = ({ sources, consent }) => {
  const answer = async (said: 'given' | 'refused'): Promise<void> => {
    await consent.answer(
      sources.unanswered.map(({ uri }) => uri),
      said,
    );
  };
  return Disposable.from(
    commands.registerCommand(commandIds.checkHere, () => answer('given')),
    commands.registerCommand(commandIds.leaveAlone, () => answer('refused')),
  );
};
