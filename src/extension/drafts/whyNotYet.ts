import { l10n, window } from 'vscode';
import type { Services } from '../feature';
import { editorOf } from './caretClaim';
import type { FollowedDraft } from './findings';

type Asked = Pick<Services, 'drafts' | 'sources'>;

/** Why nothing is known yet of a draft, or of the text that may turn out to be one; nothing where no answer is under way. */
export function whyNotYet(draft: FollowedDraft | undefined, services: Asked): string | undefined {
  const isChecked = draft?.check.kind === 'running' && isInText(draft);
  return isChecked ? l10n.t('The draft is being checked.') : whyWaiting(draft, services);
}

/** The same, as long as the check has not begun. */
export function whyWaiting(draft: FollowedDraft | undefined, services: Asked): string | undefined {
  const isWaiting =
    draft === undefined ? mayBeDraft(services) : draft.check.kind === 'never' && services.sources.isReading;
  return isWaiting ? l10n.t('The sources are being read; the draft is checked after that.') : undefined;
}

/** Until the engine has told which files are drafts, an open text is not called none; a draft is followed when all is read. */
function mayBeDraft({ drafts, sources }: Asked): boolean {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return false;
  return !sources.haveBeenLookedFor || ['notKnownYet', 'draft'].includes(drafts.standing(document).kind);
}

/** Between paragraphs there is nothing to wait for. */
function isInText({ document }: FollowedDraft): boolean {
  const caret = editorOf(document)?.selection.active;
  return caret !== undefined && !document.lineAt(caret).isEmptyOrWhitespace;
}
