import { commands } from 'vscode';
import type { Feature } from '../feature';
import { commandIds } from '../ids';
import { isSourcePlace, openSource as open } from '../sources/openSource';

/** What links, rows and the evidence page call to show words of a source. */
export const openSource: Feature = (services) =>
  commands.registerCommand(commandIds.openSource, async (place: unknown) => {
    if (isSourcePlace(place)) await open(services, place);
  });
