import { Disposable, l10n, window } from 'vscode';
import type { ClaimsSetup } from './viewState';

/** How long the writer must rest before the list follows. Unit: ms. Default: 80. Source: less than between two fast keys. */
const followMs = 80;

/** A box at the top in which one types; the list follows at once, and goes back when the box is left with Escape. */
export function showFilterBox(setup: ClaimsSetup): void {
  const before = setup.filter;
  const box = window.createInputBox();
  box.title = l10n.t('Filter Claims');
  box.placeholder = l10n.t('Words of claims, verdicts or titles of sources');
  box.value = before;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKept = false;
  const listening = Disposable.from(
    box,
    box.onDidChangeValue((words) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setup.setFilter(words);
      }, followMs);
    }),
    box.onDidAccept(() => {
      isKept = true;
      box.hide();
    }),
    box.onDidHide(() => {
      clearTimeout(timer);
      setup.setFilter(isKept ? box.value : before);
      listening.dispose();
    }),
  );
  box.show();
}
