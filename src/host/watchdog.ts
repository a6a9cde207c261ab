/** Notices when the other side answers no longer. */
export interface Watchdog {
  /** Anything that came from the other side. */
  heard(): void;
  stop(): void;
}

export interface WatchdogOptions {
  /** How often the other side is asked whether it is there. Unit: ms. Default: 5,000. */
  readonly tickMs?: number;
  /**
   * Unanswered questions after which it is given up. Default: 12, which is a minute. Source: ten times the longest that the
   * engine works without a pause on the largest real drafts and sources.
   */
  readonly missesMost?: number;
}

/** The options as they are when nothing is said. */
export const watching: Required<WatchdogOptions> = { tickMs: 5000, missesMost: 12 };

/**
 * Asks at every tick while there is something to wait for. Ticks are counted and not the clock: a machine that slept for
 * the night has missed one.
 */
export function createWatchdog(
  { tickMs, missesMost }: Required<WatchdogOptions>,
  on: { readonly isWaiting: () => boolean; readonly ask: () => void; readonly giveUp: () => void },
): Watchdog {
  let misses = 0;
  const timer = setInterval(() => {
    if (!on.isWaiting()) {
      misses = 0;
      return;
    }
    if (misses >= missesMost) {
      clearInterval(timer);
      on.giveUp();
      return;
    }
    misses += 1;
    on.ask();
  }, tickMs);
  timer.unref();
  return {
    heard() {
      misses = 0;
    },
    stop() {
      clearInterval(timer);
    },
  };
}
