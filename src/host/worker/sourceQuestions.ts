import type { Engine } from '../../engine/engine';
import { unreachable } from '../../engine/model/brand';
import type { CallName, Calls, ToWorker } from '../protocol';

/** The calls that ask what the sources say, and are answered at once. */
export type SourceQuestion = Extract<
  ToWorker,
  {
    readonly kind: 'call';
    readonly name: 'search' | 'words' | 'context' | 'sourceClaims' | 'claimsAbout' | 'findClaims' | 'aboutWord';
  }
>;

const NAMES: ReadonlySet<CallName> = new Set<SourceQuestion['name']>([
  'search',
  'words',
  'context',
  'sourceClaims',
  'claimsAbout',
  'findClaims',
  'aboutWord',
]);

/** Tells those calls from others. */
export const isSourceQuestion = (call: { readonly name: CallName }): call is SourceQuestion => NAMES.has(call.name);

/** Answers one of them. */
export function sourceAnswer(engine: Engine, call: SourceQuestion): Calls[SourceQuestion['name']]['answer'] {
  switch (call.name) {
    case 'search':
      return engine.search(call.params.words, call.params.limit);
    case 'words':
      return engine.words(call.params.document, call.params) ?? null;
    case 'context':
      return engine.surroundings(call.params.document, call.params) ?? null;
    case 'sourceClaims':
      return engine.sourceClaims(call.params.document);
    case 'claimsAbout':
      return engine.claimsAbout(call.params.words, call.params);
    case 'findClaims':
      return engine.findClaims(call.params.words, call.params.limit);
    case 'aboutWord':
      return engine.aboutWord(call.params.claim, call.params.offset) ?? null;
    default:
      return unreachable(call);
  }
}
