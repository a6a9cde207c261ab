import { inputOf } from './fields';
import {
  metadataIn,
  sourceAsked,
  sourceField,
  sourceWords,
  sourceWordsSchema,
  withheldIn,
  withheldSchema,
} from './sourceWords';
import { answered, fault, numberIn, textIn, type Tool } from './tool';

/** Answers that are asked for where one source alone is wanted. Default: 500. Source: what a look-up gives in some milliseconds. */
const LOOKED_THROUGH = 500;

/** Looks words up. */
export const searchSources: Tool = {
  name: 'search_sources',
  title: 'Search Sources',
  description:
    "Looks words up in the writer's sources and gives the literal sentences that answer best, with their places. It searches for words and their forms, not for meanings (between quotation marks, for a phrase): try synonyms, names and numbers. Use it before you write, to write from the sources.",
  input: inputOf(
    {
      words: { type: 'string', description: 'What to look for.', maxLength: 1000 },
      source: { ...sourceField, description: 'Only this source. Default: all of them.' },
      limit: { type: 'integer', description: 'Most sentences in the answer.', minimum: 1, maximum: 50, default: 10 },
    },
    ['words'],
  ),
  output: {
    type: 'object',
    properties: {
      found: { type: 'array', items: sourceWordsSchema, description: 'The best first.' },
      withheld: withheldSchema,
    },
    required: ['found'],
    additionalProperties: false,
  },
  async run(given, desk, signal) {
    const words = textIn(given, 'words').trim();
    if (words === '') return fault('There are no words to look for.');
    const asked = sourceAsked(desk, textIn(given, 'source'));
    if ('reason' in asked) return fault(asked.reason);
    const { document } = asked;
    const limit = numberIn(given, 'limit');
    const hits = await desk.call(
      'search',
      { words, limit: document === undefined ? limit : LOOKED_THROUGH },
      { signal },
    );
    const metadataOf = metadataIn(desk.state);
    const wanted = document === undefined ? hits : hits.filter((hit) => hit.document === document);
    return answered({
      found: wanted.slice(0, limit).map((hit) => sourceWords(hit, metadataOf)),
      ...withheldIn(desk),
    });
  },
};
