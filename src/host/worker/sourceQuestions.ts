import type { Engine } from '../../engine/engine';
import { unreachable } from '../../engine/model/brand';
import type { CallName, Calls, ToWorker } from '../protocol';

/** The calls that ask what the sources say, and are answered at once. */
export type SourceQuestion = Extract<
  ToWorker,
  {
    readonly kind: 'call';
    readonly name: 'search' | 'support' | 'words' | 'sourceClaims';
  }
>;

const NAMES: ReadonlySet<CallName> = new Set<SourceQuestion['name']>(['search', 'support', 'words', 'sourceClaims']);

/** Tells those calls from others. */
export const isSourceQuestion = (call: { readonly name: CallName }): call is SourceQuestion => NAMES.has(call.name);

/** Answers one of them. */
export function sourceAnswer(engine: Engine, call: SourceQuestion): Calls[SourceQuestion['name']]['answer'] {
  switch (call.name) {
    case 'search':
      return engine.search(call.params.words, call.params.limit);
    case 'support':
      return engine.support(call.params.words, call.params.context);
    case 'words':
      return engine.words(call.params.document, call.params) ?? null;
    case 'sourceClaims':
      return engine.sourceClaims(call.params.document);
    default:
      return unreachable(call);
  }
}
