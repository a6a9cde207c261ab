import type { TextDocument, TextDocumentChangeEvent } from 'vscode';
import { claimAt, isSameClaim, placeAfter, placeOf, type ClaimPlace } from '../../host/claimPlace';
import type { StandingFinding } from '../../host/draftFindings';
import { claimAtCaret, editorOf } from '../drafts/caretClaim';
import type { Services } from '../feature';
import type { FollowedDraft } from '../drafts/findings';

/** What the evidence panel is about at one moment. */
export type Shown =
  | { readonly kind: 'claim'; readonly draft: FollowedDraft; readonly standing: StandingFinding }
  /** The cursor is in no claim, or the pinned one is in the draft no longer. */
  | { readonly kind: 'noClaim'; readonly draft: FollowedDraft }
  /** One reads a source where the draft was: what was shown stays. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'noDraft' };

/** The claim that the evidence panel shows: the one at the cursor, or the one that was pinned, through every edit. */
export class ShownClaim {
  readonly #services: Pick<Services, 'activeDraft' | 'findings'>;
  #last: { readonly document: TextDocument; readonly place: ClaimPlace } | undefined;
  #number = 0;
  #isPinned = false;

  constructor(services: Pick<Services, 'activeDraft' | 'findings'>) {
    this.#services = services;
  }

  /** Counted up whenever another claim is shown; an edit inside a claim leaves it the same. */
  get number(): number {
    return this.#number;
  }

  get isPinned(): boolean {
    return this.#isPinned;
  }

  /** Looks where the claim is now. */
  look(): Shown {
    const shown = this.#isPinned ? this.#pinned() : this.#atCursor();
    if (shown.kind === 'claim') this.#take(shown.draft.document, shown.standing);
    else if (shown.kind !== 'hidden' && !this.#isPinned) this.#last = undefined;
    return shown;
  }

  /** Keeps the claim that is shown; answers whether there is one. */
  pin(): boolean {
    this.#isPinned ||= this.look().kind === 'claim';
    return this.#isPinned;
  }

  unpin(): void {
    this.#isPinned = false;
  }

  /** Shows another claim of the draft, as the writer goes from one to the next; a pin goes along. */
  moveTo({ document }: FollowedDraft, standing: StandingFinding): void {
    if (this.#isPinned) this.#take(document, standing);
  }

  /** From where one goes to the next claim when none is shown. */
  from({ document }: FollowedDraft): Pick<ClaimPlace, 'start' | 'end'> {
    if (this.#isPinned && this.#last !== undefined) return this.#last.place;
    const editor = editorOf(document);
    const caret = editor === undefined ? -1 : document.offsetAt(editor.selection.active);
    return { start: caret, end: caret };
  }

  /** Goes along with what is written. */
  follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (this.#last?.document !== document) return;
    let { place } = this.#last;
    for (const { rangeOffset: offset, rangeLength: removed, text: inserted } of contentChanges)
      place = placeAfter(place, { offset, removed, inserted });
    this.#last = { document, place };
  }

  #pinned(): Shown {
    const draft = this.#last && this.#services.findings.of(this.#last.document);
    if (draft === undefined || this.#last === undefined) {
      // A draft that was closed takes its pin along.
      this.#isPinned = false;
      return this.#atCursor();
    }
    const standing = claimAt(draft.found.all(), this.#last.place);
    return standing === undefined ? { kind: 'noClaim', draft } : { kind: 'claim', draft, standing };
  }

  #atCursor(): Shown {
    const draft = this.#services.activeDraft.current;
    if (draft === undefined) return { kind: 'noDraft' };
    if (editorOf(draft.document) === undefined) return { kind: 'hidden' };
    const standing = claimAtCaret(draft);
    return standing === undefined ? { kind: 'noClaim', draft } : { kind: 'claim', draft, standing };
  }

  #take(document: TextDocument, standing: StandingFinding): void {
    const isSame = this.#last?.document === document && isSameClaim(standing, this.#last.place);
    if (!isSame) this.#number++;
    this.#last = { document, place: placeOf(standing) };
  }
}
