import type { LibraryState } from '../../engine/model/library';
import type { Problem } from '../../engine/model/problem';
import { megabytes, problemText } from './problemText';
import { t } from '../localised';

/** Why a draft could not be read, and what to do. Other problems are worded as for sources. */
export function draftProblemText(path: string, problem: Problem): string {
  switch (problem.kind) {
    case 'gone':
      return t('{0} is not there. Check the path of the draft.', path);
    case 'notText':
      return t(
        '{0} was not checked: it holds no readable text. Name a draft in Markdown, plain text, Word (.docx) or OpenDocument (.odt).',
        path,
      );
    case 'emptyText':
      return t('{0} was not checked: it holds no words.', path);
    case 'noPermission':
      return t('{0} was not checked: permission denied. Allow reading it.', path);
    case 'tooLarge':
      return t(
        '{0} was not checked: it has {1}, the limit is {2}. Split it, or raise the limit (option --limit-mb).',
        path,
        megabytes(problem.bytes),
        megabytes(problem.limitBytes),
      );
    case 'unreadable':
      return t('{0} was not checked: {1}.', path, problem.reason);
    default:
      return problemText(path, problem);
  }
}

/** Everything that could not be done with the sources, one line each: folders and settings first. */
export const libraryProblemTexts = ({ problems, sources }: LibraryState): readonly string[] => [
  ...problems.map(({ path, problem }) => problemText(path, problem)),
  ...sources.flatMap((source) => source.problems.map((problem) => problemText(source.id, problem))),
];
