import type { FromPanel, QuoteContext, ShowClaim } from '../presentation/evidence/panelProtocol';
import { pageApi } from './pageApi';

/** What the page keeps while it is hidden, when it is thrown away. */
export interface KeptPage {
  /** A page of another version of the extension may have kept something else. */
  readonly version: 1;
  readonly shown: ShowClaim;
  readonly contexts: readonly QuoteContext[];
  /** The quotes whose context is shown whole, by `quoteKey`. */
  readonly opened: readonly string[];
  readonly scrolled: number;
}

const api = pageApi<FromPanel, KeptPage>();

/** Tells the extension what the writer wants. */
export const tell = (message: FromPanel): void => {
  api.postMessage(message);
};

/** Keeps what is shown. */
export const keep = (state: Omit<KeptPage, 'version'>): void => {
  api.setState({ version: 1, ...state });
};

/** What was shown when the page was hidden. */
export function kept(): KeptPage | undefined {
  const state = api.getState();
  // Nobody but `keep` writes here, so the version says all.
  return typeof state === 'object' && state !== null && 'version' in state && state.version === 1
    ? (state as KeptPage)
    : undefined;
}
