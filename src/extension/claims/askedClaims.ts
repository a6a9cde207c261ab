import type { CitableClaim, SourceClaim } from '../../engine/model/claim';
import type { DocumentId } from '../../engine/model/document';
import type { SourceTopic } from '../../engine/model/sourceTopic';
import { Stale } from '../../host/engineClient';
import type { Services } from '../feature';

/** Source claims as far as rows that are open ask for them. */
export interface AskedClaims {
  of(document: DocumentId): Promise<readonly SourceClaim[]>;
  topics(): Promise<readonly SourceTopic[]>;
  about(words: string, from: number, to: number): Promise<readonly CitableClaim[]>;
  find(words: string, limit: number): Promise<readonly CitableClaim[]>;
  /** The sources have changed: everything is asked again. */
  forget(): void;
}

/** Answers that are kept, so that a refresh of the view asks the worker nothing. Default: 200. Source: more rows are not open at once. */
const KEPT_MOST = 200;

export function createAskedClaims({ sources, log }: Pick<Services, 'sources' | 'log'>): AskedClaims {
  const kept = new Map<string, Promise<readonly unknown[]>>();

  const ask = <T>(key: string, call: () => Promise<readonly T[]> | undefined): Promise<readonly T[]> => {
    const known = kept.get(key);
    // A key is made with one kind of call only.
    if (known !== undefined) return known as Promise<readonly T[]>;
    const answer = settled(call());
    if (kept.size >= KEPT_MOST) kept.clear();
    kept.set(key, answer);
    return answer;
  };

  const settled = async <T>(call: Promise<readonly T[]> | undefined): Promise<readonly T[]> => {
    try {
      return (await call) ?? [];
    } catch (fault) {
      if (!(fault instanceof Stale)) log.warn(`No source claims: ${String(fault)}`);
      return [];
    }
  };

  return {
    of: (document) => ask(`of ${document}`, () => sources.client?.call('sourceClaims', { document })),
    topics: () => ask('topics', () => sources.client?.call('sourceTopics', null)),
    about: (words, from, to) =>
      ask(`about ${String(from)} ${words}`, () => sources.client?.call('claimsAbout', { words, from, to })),
    find: (words, limit) => ask(`find ${words}`, () => sources.client?.call('findClaims', { words, limit })),
    forget: () => {
      kept.clear();
    },
  };
}
