import { unreachable } from '../engine/model/brand';
import { readable } from '../engine/model/masked';
import type { Quoted } from '../engine/model/quoted';
import { titleFrom, type MetadataOf } from '../presentation/sourceName';
import { differenceText, remarkText } from '../presentation/wording';
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
import { answered, fault, textIn, type Tool } from './tool';

/** Longest quotation. Unit: characters. Default: 2,000. Source: a page; more is quoted part by part. */
const QUOTE_MOST = 2000;

/** Tells whether words are a source's, to the letter. */
export const verifyQuote: Tool = {
  name: 'verify_quote',
  title: 'Verify Quotation',
  description:
    'Looks for quoted words in the sources and tells whether they stand there to the letter, or which words differ, and gives the literal words with their place. Use it for every quotation before you write it. Omissions may be marked with … and insertions with [ ].',
  input: inputOf(
    {
      quote: { type: 'string', description: 'The words, without quotation marks around them.', maxLength: QUOTE_MOST },
      source: { ...sourceField, description: 'Only this source. Default: all of them.' },
    },
    ['quote'],
  ),
  output: {
    type: 'object',
    properties: {
      verdict: {
        type: 'string',
        enum: ['verbatim', 'altered', 'partly', 'nowhere'],
        description:
          'verbatim: all of it stands there in this order. altered: the nearest words differ. partly: only some of it stands there. nowhere: nothing comes near.',
      },
      reason: { type: 'string' },
      words: { ...sourceWordsSchema, description: 'The words of the source; absent where the verdict is nowhere.' },
      withheld: withheldSchema,
    },
    required: ['verdict', 'reason'],
    additionalProperties: false,
  },
  async run(given, desk, signal) {
    const words = bare(textIn(given, 'quote'));
    if (!/[\p{L}\p{N}]/u.test(words)) return fault('The quotation has no words.');
    const asked = sourceAsked(desk, textIn(given, 'source'));
    if ('reason' in asked) return fault(asked.reason);
    const quoted = await desk.call('quoted', { words, ...asked }, { signal });
    const metadataOf = metadataIn(desk.state);
    return answered({
      verdict: quoted.kind,
      reason: reasonOf(quoted, words, metadataOf),
      ...('evidence' in quoted && { words: sourceWords(quoted.evidence, metadataOf) }),
      ...withheldIn(desk),
    });
  },
};

/** Without the marks around it, which are the writer's. */
const bare = (quote: string): string => {
  const words = quote.trim();
  const inside = /^["“„«]([^"“”„«»]*)["”“»]$/u.exec(words)?.[1];
  return inside ?? words;
};

function reasonOf(quoted: Quoted, words: string, metadataOf: MetadataOf): string {
  const titleOf = titleFrom(metadataOf);
  switch (quoted.kind) {
    case 'verbatim':
      return ['The words stand there to the letter.', ...quoted.remarks.map((one) => remarkText(one, titleOf))].join(
        ' ',
      );
    case 'altered':
      return quoted.discrepancies.map((difference) => differenceText(difference, titleOf)).join(' ');
    case 'partly': {
      const missing = quoted.missing.map(({ start, end }) => `“${readable(words.slice(start, end))}”`);
      return `Only a part of the words stands there, without ${missing.join(' and ')}.`;
    }
    case 'nowhere':
      return 'No source has these words, nor words near to them.';
    default:
      return unreachable(quoted);
  }
}
