import type { Engine } from '../../engine/engine';
import type { CallName, RemoteCalls } from '../protocol';

/** The calls that ask what the sources say, and are answered at once. */
type SourceQuestionName =
  | 'search'
  | 'support'
  | 'quoted'
  | 'stretch'
  | 'words'
  | 'context'
  | 'sourceClaims'
  | 'claimsAbout'
  | 'findClaims'
  | 'aboutWord';

type Answers = {
  readonly [K in SourceQuestionName]: (engine: Engine, params: RemoteCalls[K]['params']) => RemoteCalls[K]['answer'];
};

const answers: Answers = {
  search: (engine, { words, limit }) => engine.search(words, limit),
  support: (engine, { words, context }) => engine.support(words, context),
  quoted: (engine, { words, document }) => engine.quoted(words, document),
  stretch: (engine, from) => engine.stretch(from.document, from) ?? null,
  words: (engine, place) => engine.words(place.document, place) ?? null,
  context: (engine, place) => engine.surroundings(place.document, place) ?? null,
  sourceClaims: (engine, { document }) => engine.sourceClaims(document),
  claimsAbout: (engine, params) => engine.claimsAbout(params.words, params),
  findClaims: (engine, { words, limit }) => engine.findClaims(words, limit),
  aboutWord: (engine, { claim, offset }) => engine.aboutWord(claim, offset) ?? null,
};

/** A call by its name, with its parameters. */
interface Question<K extends CallName> {
  readonly name: K;
  readonly params: RemoteCalls[K]['params'];
}

/** Tells those calls from others. */
export const isSourceQuestion = (call: { readonly name: CallName }): call is Question<SourceQuestionName> =>
  Object.hasOwn(answers, call.name);

/** Answers one of them. */
export const sourceAnswer = <K extends SourceQuestionName>(
  engine: Engine,
  { name, params }: Question<K>,
): RemoteCalls[K]['answer'] => answers[name](engine, params);
