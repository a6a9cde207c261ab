import { commands, Disposable } from 'vscode';
import type { ClaimsViewState } from '../../presentation/claims/claimsViewState';
import { commandIds } from '../ids';
import type { ClaimsSetup } from './viewState';

/**
 * A command for each way to set up the view. A menu of an extension cannot show a check mark, so each has a twin with the
 * mark in its title, which stands there in its place once it is chosen and chooses the same.
 */
export const setupChoices = (setup: ClaimsSetup): Disposable =>
  Disposable.from(
    ...CHOICES.flatMap(({ ids, choice }) =>
      ids.map((id) =>
        commands.registerCommand(id, () => {
          setup.choose(choice);
        }),
      ),
    ),
  );

interface Choice {
  readonly ids: readonly [plain: string, chosen: string];
  readonly choice: Partial<ClaimsViewState>;
}

const CHOICES: readonly Choice[] = [
  { ids: [commandIds.draftByState, commandIds.draftByStateChosen], choice: { draftGrouping: 'state' } },
  { ids: [commandIds.draftBySection, commandIds.draftBySectionChosen], choice: { draftGrouping: 'section' } },
  { ids: [commandIds.draftByKind, commandIds.draftByKindChosen], choice: { draftGrouping: 'kind' } },
  { ids: [commandIds.sortByPlace, commandIds.sortByPlaceChosen], choice: { draftSorting: 'place' } },
  { ids: [commandIds.sortByNeed, commandIds.sortByNeedChosen], choice: { draftSorting: 'need' } },
  { ids: [commandIds.sourcesBySource, commandIds.sourcesBySourceChosen], choice: { sourceGrouping: 'source' } },
  { ids: [commandIds.sourcesByTopic, commandIds.sourcesByTopicChosen], choice: { sourceGrouping: 'topic' } },
  { ids: [commandIds.sourcesByDate, commandIds.sourcesByDateChosen], choice: { sourceGrouping: 'date' } },
  { ids: [commandIds.sourcesByUse, commandIds.sourcesByUseChosen], choice: { sourceGrouping: 'use' } },
];
