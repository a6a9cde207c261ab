import type { PanelLabels } from './panelLabels';
import type { Offer, PanelView } from './panelView';
import type { Among, Position, Way } from './stepping';

/** Messages to the evidence page; plain data only. */
export type ToPanel = ShowClaim | ShowContext;

/** What is to be seen now. */
export interface ShowClaim {
  readonly kind: 'show';
  /** Another number is another claim: it is announced, and read from its beginning. */
  readonly claim: number;
  /** `null` when there is no claim to show; `message` then says why. */
  readonly view: PanelView | null;
  readonly message: string;
  readonly hold: Hold;
  /** Beside the verdict, where it may not hold any more; else empty. */
  readonly note: string;
  readonly position: Position;
  /** Whether the source's words can be put in place of those that differ. */
  readonly take: Offer;
  readonly labels: PanelLabels;
}

/** Whether the page follows the cursor, or keeps its claim. */
export type Hold = 'following' | 'pinned';

/** What stands around the quotes; it comes after them. */
export interface ShowContext {
  readonly kind: 'context';
  readonly contexts: readonly QuoteContext[];
}

/** The sentences around words of a source; absent at the edges of its text. */
export interface QuoteContext extends QuotePlace {
  readonly before?: string;
  readonly after?: string;
}

/** Words of a source, as the page names them. */
export interface QuotePlace {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** Messages from the evidence page. What it names is looked up, never trusted. */
export type FromPanel =
  | { readonly kind: 'ready' | 'pin' | 'unpin' }
  | { readonly kind: 'search' | 'goTo' | 'take' }
  | ({ readonly kind: QuoteAction } & QuotePlace)
  | { readonly kind: 'step'; readonly way: Way; readonly among: Among };

/** What one does with words of a source. */
export type QuoteAction = 'open' | 'quote' | 'cite' | 'use';

/** A message of the page as far as it is one of ours: a page shows words of others, so what it sends is not taken on trust. */
export function fromPanel(value: unknown): FromPanel | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  const { kind } = value;
  if (isOneOf(plainKinds, kind)) return { kind };
  if (kind === 'step') return stepIn(value);
  return isOneOf(quoteActions, kind) ? quoteActionIn(kind, value) : undefined;
}

const plainKinds = ['ready', 'pin', 'unpin', 'search', 'goTo', 'take'] as const;
const quoteActions = ['open', 'quote', 'cite', 'use'] as const;

const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  list.some((known) => known === value);

function stepIn(value: object): FromPanel | undefined {
  const way = 'way' in value ? value.way : undefined;
  const among = 'among' in value ? value.among : undefined;
  if (!isOneOf(['next', 'previous'], way) || !isOneOf(['all', 'open'], among)) return undefined;
  return { kind: 'step', way, among };
}

function quoteActionIn(kind: QuoteAction, value: object): FromPanel | undefined {
  const [document, start, end] = ['document', 'start', 'end'].map((key) => (value as Record<string, unknown>)[key]);
  if (typeof document !== 'string' || !isOffset(start) || !isOffset(end) || end < start) return undefined;
  return { kind, document, start, end };
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
