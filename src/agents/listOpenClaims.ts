import { isOpen } from '../presentation/verdictOrder';
import { checkedDraft, type PlacedFinding } from './checkedDraft';
import type { Desk, DeskDraft } from './desk';
import { inputOf } from './fields';
import { draftField, metadataIn, plainPath, withheldIn, withheldSchema } from './sourceWords';
import { judgedStatement, judgedStatementSchema } from './statements';
import { answered, fault, numberIn, textIn, type Tool } from './tool';

/** Drafts that are checked for one answer. Default: 20. Source: the chapters of a book; more takes minutes. */
const DRAFTS_MOST = 20;

/** Longest draft. Unit: characters. Default: 400,000. Source: half a book; an agent waits for a minute at most. */
const DRAFT_MOST = 400_000;

/** Lists what is left to do in the drafts. */
export const listOpenClaims: Tool = {
  name: 'list_open_claims',
  title: 'List Open Claims',
  description:
    "Checks the writer's drafts as they are now and lists the statements that leave something to do: those that differ from a source, that no source backs, or that a source only comes near, and citations that are wrong. Use it to see what needs work.",
  input: inputOf({
    draft: { ...draftField, description: 'Only this draft, or the drafts whose paths begin so. Default: all of them.' },
    limit: { type: 'integer', description: 'Most statements in the answer.', minimum: 1, maximum: 100, default: 20 },
    skip: {
      type: 'integer',
      description: 'Statements to skip: those of an earlier answer.',
      minimum: 0,
      maximum: 100_000,
      default: 0,
    },
  }),
  output: {
    type: 'object',
    properties: {
      drafts: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            draft: { type: 'string' },
            statements: { type: 'integer' },
            open: { type: 'integer' },
            problem: { type: 'string', description: 'Why it was not checked.' },
          },
          required: ['draft', 'statements', 'open'],
          additionalProperties: false,
        },
      },
      areAllDrafts: { type: 'boolean', description: 'Whether there are no more drafts than these.' },
      claims: {
        type: 'array',
        items: {
          ...judgedStatementSchema,
          properties: { draft: { type: 'string' }, ...judgedStatementSchema.properties },
          required: ['draft', ...judgedStatementSchema.required],
        },
      },
      left: { type: 'integer', description: 'So many more follow; ask again with skip.' },
      withheld: withheldSchema,
    },
    required: ['drafts', 'areAllDrafts', 'claims', 'left'],
    additionalProperties: false,
  },
  async run(given, desk, signal) {
    const named = textIn(given, 'draft');
    const { drafts, isAll } = await desk.drafts({
      ...(named !== '' && { named: plainPath(named) }),
      limit: DRAFTS_MOST,
    });
    if (drafts.length === 0) return fault(noDraft(named));
    const checked: CheckedDraft[] = [];
    for (const draft of drafts) {
      signal.throwIfAborted();
      checked.push(await checkedOf(draft, desk, signal));
    }
    const open = checked.flatMap(({ draft, findings }) =>
      findings.filter(isLeft).map((placed) => ({ draft: draft.name, placed })),
    );
    const [from, limit] = [numberIn(given, 'skip'), numberIn(given, 'limit')];
    const metadataOf = metadataIn(desk.state);
    return answered({
      drafts: checked.map(({ draft, findings, problem }) => ({
        draft: draft.name,
        statements: findings.length,
        open: findings.filter(isLeft).length,
        ...(problem !== undefined && { problem }),
      })),
      areAllDrafts: isAll,
      claims: open.slice(from, from + limit).map(({ draft, placed: { finding, line } }) => ({
        draft,
        ...judgedStatement(finding, line, metadataOf),
      })),
      left: Math.max(0, open.length - from - limit),
      ...withheldIn(desk),
    });
  },
};

interface CheckedDraft {
  readonly draft: DeskDraft;
  readonly findings: readonly PlacedFinding[];
  readonly problem?: string;
}

async function checkedOf(draft: DeskDraft, desk: Desk, signal: AbortSignal): Promise<CheckedDraft> {
  const { text, language, path } = draft;
  if (text === undefined) return { draft, findings: [], problem: 'It could not be read.' };
  if (text.length > DRAFT_MOST)
    return { draft, findings: [], problem: 'It is too long to be checked here: give its parts to check_text.' };
  return { draft, findings: await checkedDraft({ text, language, path }, desk, signal) };
}

const isLeft = ({ finding: { verdict, citations } }: PlacedFinding): boolean =>
  isOpen(verdict.kind) || citations?.some(({ fault: wrong }) => wrong !== undefined) === true;

const noDraft = (named: string): string =>
  named === ''
    ? 'There are no drafts here: no Markdown or text files, or none that groundwork.json names.'
    : `There is no draft "${named.slice(0, 200)}". Without "draft" all of them are listed.`;
