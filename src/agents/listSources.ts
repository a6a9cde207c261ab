import { problemText } from '../presentation/sources/problemText';
import type { SourceSummary } from '../engine/model/library';
import { inputOf } from './fields';
import { withheldIn, withheldSchema } from './sourceWords';
import { answered, numberIn, textIn, type Tool } from './tool';

/** Lists the sources. */
export const listSources: Tool = {
  name: 'list_sources',
  title: 'List Sources',
  description:
    "Lists the writer's sources: path, title, author, date, the key to cite it by, how much was read, and what could not be read and why.",
  input: inputOf({
    containing: { type: 'string', description: 'Only those with this in path, title or author.', maxLength: 200 },
    limit: { type: 'integer', description: 'Most sources in the answer.', minimum: 1, maximum: 200, default: 50 },
    skip: { type: 'integer', description: 'Sources to skip.', minimum: 0, maximum: 1_000_000, default: 0 },
  }),
  output: {
    type: 'object',
    properties: {
      sources: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            source: { type: 'string', description: 'Its path, by which other tools know it.' },
            title: { type: 'string' },
            author: { type: 'string' },
            date: { type: 'string' },
            url: { type: 'string' },
            key: { type: 'string', description: 'The key that drafts cite it by.' },
            words: { type: 'integer', description: '0 where it was not read.' },
            problems: { type: 'array', items: { type: 'string' } },
          },
          required: ['source', 'title', 'words', 'problems'],
          additionalProperties: false,
        },
      },
      total: { type: 'integer' },
      problems: { type: 'array', items: { type: 'string' }, description: 'What is wrong with the project.' },
      withheld: withheldSchema,
    },
    required: ['sources', 'total', 'problems'],
    additionalProperties: false,
  },
  run(given, desk) {
    const wanted = textIn(given, 'containing').trim().toLowerCase();
    const isWanted = ({ id, metadata: { title, author } }: SourceSummary): boolean =>
      [id, title, author].some((text) => text?.toLowerCase().includes(wanted) === true);
    const all = desk.state.sources.filter(isWanted);
    const from = numberIn(given, 'skip');
    const { problems } = desk.state;
    return Promise.resolve(
      answered({
        sources: all.slice(from, from + numberIn(given, 'limit')).map(listed),
        total: all.length,
        problems: problems.slice(0, PROBLEMS_MOST).map(({ path, problem }) => problemText(path, problem)),
        ...withheldIn(desk),
      }),
    );
  },
};

/** Problems of the project in one answer. Default: 20. Source: as many as the command line tells. */
const PROBLEMS_MOST = 20;

function listed({ id, metadata, words, problems }: SourceSummary): Readonly<Record<string, unknown>> {
  const { title, author, date, url, key } = metadata;
  return {
    source: id,
    title,
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    ...(key !== undefined && { key }),
    words,
    problems: problems.map((problem) => problemText(id, problem)),
  };
}
