import type { Library } from '../../library/library';
import type { WorkerEvent } from '../protocol';

/** What is done for the stored index between the calls. */
export interface Upkeep {
  /**
   * After the sources were looked at: reads the scans and pictures that are still to be read, in the background, and stores what changed once
   * the sources have stood still. A file that is saved again and again is stored once.
   */
  goOn(): void;
  /** Deletes the stored index, which has turned out to be damaged, and reads all sources again. */
  rebuild(fault: Error): void;
}

/**
 * How long the sources must have stood still before what changed is stored. Unit: ms. Default: 10,000.
 * Source: who has not stored when the editor ends reads the changed sources again, which are few.
 */
const STORE_AFTER_MS = 10_000;

export function createUpkeep(library: Library, say: (event: WorkerEvent) => void): Upkeep {
  let storing: ReturnType<typeof setTimeout> | undefined;
  let isRebuilding = false;
  const log = (level: 'warn' | 'error', message: string): void => {
    say({ kind: 'log', level, message });
  };
  const storeSoon = (): void => {
    clearTimeout(storing);
    storing = setTimeout(() => {
      library.store().catch((fault: unknown) => {
        log('error', faultText('store', fault));
      });
    }, STORE_AFTER_MS);
  };
  const goOn = (): void => {
    storeSoon();
    library.readPictures().then(storeSoon, (fault: unknown) => {
      log('error', faultText('readPictures', fault));
    });
  };
  return {
    goOn,
    rebuild({ message }) {
      // Many checks find the same damage at once.
      if (isRebuilding) return;
      isRebuilding = true;
      log('warn', `${message} It is deleted, and all sources are read again.`);
      library
        .rebuild()
        .catch((fault: unknown) => {
          log('error', faultText('rebuild', fault));
        })
        .finally(() => {
          isRebuilding = false;
          goOn();
        });
    },
  };
}

export const faultText = (name: string, fault: unknown): string =>
  `${name}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
