import { countVerdicts } from '../engine/model/verdictCounts';
import { groupOrder, isOpen } from '../presentation/verdictOrder';
import { checkedDraft } from './checkedDraft';
import { inputOf } from './fields';
import { metadataIn, withheldIn, withheldSchema } from './sourceWords';
import { judgedStatement, judgedStatementSchema } from './statements';
import { answered, fault, numberIn, textIn, type Tool } from './tool';

/** Longest text. Unit: characters. Default: 20,000. Source: ten pages, 160 statements, some seconds. */
const TEXT_MOST = 20_000;

/** Holds every statement of a text against the sources. */
export const checkText: Tool = {
  name: 'check_text',
  title: 'Check Text Against Sources',
  description:
    "Holds every statement of a text against the writer's sources and gives, for each, a verdict with the literal words of the sources, where they stand, and what differs. Use it for what you wrote or changed before you hand it over. It compares words with words and knows nothing of truth.",
  input: inputOf(
    {
      text: { type: 'string', description: 'The text; whole sentences, with their context.', maxLength: TEXT_MOST },
      language: {
        type: 'string',
        description: 'Its markup. Default: markdown.',
        maxLength: 20,
        enum: ['markdown', 'plaintext'],
      },
      show: {
        type: 'string',
        description: 'open: only statements that leave something to do. Default: all that were checked.',
        maxLength: 20,
        enum: ['open', 'all'],
      },
      limit: { type: 'integer', description: 'Most statements in the answer.', minimum: 1, maximum: 200, default: 40 },
      skip: {
        type: 'integer',
        description: 'Statements to skip: those of an earlier answer.',
        minimum: 0,
        maximum: 10_000,
        default: 0,
      },
    },
    ['text'],
  ),
  output: {
    type: 'object',
    properties: {
      counts: {
        type: 'object',
        description: 'All statements of the text, by verdict.',
        properties: Object.fromEntries(groupOrder.map((kind) => [kind, { type: 'integer' }])),
        required: groupOrder,
        additionalProperties: false,
      },
      statements: { type: 'array', items: judgedStatementSchema, description: 'In reading order.' },
      left: { type: 'integer', description: 'So many more follow; ask again with skip.' },
      withheld: withheldSchema,
    },
    required: ['counts', 'statements', 'left'],
    additionalProperties: false,
  },
  async run(given, desk, signal) {
    const text = textIn(given, 'text');
    if (text.trim() === '') return fault('The text is empty.');
    const language = textIn(given, 'language') === 'plaintext' ? 'plaintext' : 'markdown';
    const found = await checkedDraft({ text, language }, desk, signal);
    const isShown = textIn(given, 'show') === 'open' ? isOpen : (kind: string): boolean => kind !== 'notChecked';
    const shown = found.filter(({ finding }) => isShown(finding.verdict.kind));
    const [from, limit] = [numberIn(given, 'skip'), numberIn(given, 'limit')];
    const metadataOf = metadataIn(desk.state);
    return answered({
      counts: countVerdicts(found.map(({ finding }) => finding.verdict.kind)),
      statements: shown
        .slice(from, from + limit)
        .map(({ finding, line }) => judgedStatement(finding, line, metadataOf)),
      left: Math.max(0, shown.length - from - limit),
      ...withheldIn(desk),
    });
  },
};
