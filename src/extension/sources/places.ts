import { Location } from 'vscode';
import type { DocumentId } from '../../engine/model/document';
import { Stale } from '../../host/engineClient';
import { rangeOf } from '../convert';
import type { Services } from '../feature';
import { sourceUri } from './sources';

/** A place in a source, by offsets. */
export interface OffsetPlace {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
}

/** Where places of sources stand in editors, one answer for each; nothing for a source that has gone. */
export async function locationsOf(
  { sources }: Pick<Services, 'sources'>,
  places: readonly OffsetPlace[],
): Promise<readonly (Location | undefined)[]> {
  if (places.length === 0 || sources.client === undefined) return [];
  try {
    const ranges = await sources.client.call('places', { places });
    return places.map(({ document }, at) => {
      const summary = sources.summary(document);
      const range = ranges[at];
      return summary && range ? new Location(sourceUri(summary), rangeOf(range)) : undefined;
    });
  } catch (fault) {
    if (fault instanceof Stale) return [];
    throw fault;
  }
}
