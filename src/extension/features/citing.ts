import { commands, Disposable } from 'vscode';
import { citeAtCursor } from '../citeAtCursor';
import type { Feature } from '../feature';
import { commandIds } from '../ids';
import { isSourcePlace } from '../sources/openSource';

/** What links, rows and pages call to quote or cite words of a source where the cursor is. */
export const citing: Feature = (services) =>
  Disposable.from(
    commands.registerCommand(commandIds.quote, async (place: unknown) => {
      if (isSourcePlace(place)) await citeAtCursor(services, place, 'quotation');
    }),
    commands.registerCommand(commandIds.cite, async (place: unknown) => {
      if (isSourcePlace(place)) await citeAtCursor(services, place, 'citation');
    }),
  );
