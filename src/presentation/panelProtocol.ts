import type { EvidenceView } from './evidenceView';

/** Messages to the evidence page; plain data only. */
export interface ToPanel {
  readonly kind: 'show';
  /** `null` when the cursor is in no claim; `message` then says why. */
  readonly view: EvidenceView | null;
  readonly message: string;
}

/** Messages from the evidence page. What it names is looked up, never trusted. */
export type FromPanel =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly document: string; readonly start: number; readonly end: number };
