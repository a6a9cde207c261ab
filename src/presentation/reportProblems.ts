import type { LibraryState } from '../engine/model/library';
import type { Problem } from '../engine/model/problem';
import { problemText } from './problemText';

/** Why a draft could not be read, and what to do. Other problems are worded as for sources. */
export function draftProblemText(path: string, problem: Problem): string {
  switch (problem.kind) {
    case 'gone':
      return `${path} is not there. Check the path of the draft.`;
    case 'notText':
      return `${path} was not checked: it holds no readable text. Name a draft in Markdown or plain text.`;
    case 'noPermission':
      return `${path} was not checked: permission denied. Allow reading it.`;
    case 'tooLarge':
      return problemText(path, problem).replace('was not read', 'was not checked');
    case 'unreadable':
      return `${path} was not checked: ${problem.reason}.`;
    default:
      return problemText(path, problem);
  }
}

/** Everything that could not be done with the sources, one line each: folders and settings first. */
export const libraryProblemTexts = ({ problems, sources }: LibraryState): readonly string[] => [
  ...problems.map(({ path, problem }) => problemText(path, problem)),
  ...sources.flatMap((source) => source.problems.map((problem) => problemText(source.id, problem))),
];
