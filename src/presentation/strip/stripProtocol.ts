import type { StripSection } from './stripView';

/** Messages to the page of the strip; plain data only. */
export type ToStrip = ShowStrip | ShowCurrent;

/** The whole draft, whenever one of its cells is another. */
export interface ShowStrip {
  readonly kind: 'show';
  readonly sections: readonly StripSection[];
  /** The claim at the cursor; absent where there is none. */
  readonly current?: string;
  /** What a screen reader calls the strip. */
  readonly label: string;
  /** Said where there is no cell yet. */
  readonly message: string;
}

/** Another claim is at the cursor. */
export interface ShowCurrent {
  readonly kind: 'current';
  readonly current?: string;
}

/** Messages from the page. The claim that it names is looked up, never trusted. */
export type FromStrip = { readonly kind: 'ready' } | { readonly kind: 'go'; readonly claim: string };

/** A message of the page as far as it is one of ours. */
export function fromStrip(value: unknown): FromStrip | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  if (value.kind === 'ready') return { kind: 'ready' };
  if (value.kind !== 'go' || !('claim' in value) || typeof value.claim !== 'string') return undefined;
  return { kind: 'go', claim: value.claim };
}
