import type { Desk } from '../agents/desk';
import { fault, type Tool, type ToolAnswer } from '../agents/tool';
import { askTool } from '../agents/tools';
import { Stale } from '../host/engineClient';
import type { Fields, RequestId } from './messages';

/** Calls that are worked on at once. Default: 32. Source: agents ask a handful; the engine answers one after the other anyway. */
const CALLS_MOST = 32;

/** The calls of tools that are still at work. */
export interface OngoingCalls {
  has(id: RequestId): boolean;
  /** Settles with a result, whatever happens; with nothing if it was cancelled. */
  call(asked: { readonly id: RequestId; readonly tool: Tool; readonly given: unknown }): Promise<Fields | undefined>;
  /** An id that is not open is ignored: its answer is on its way. */
  cancel(id: RequestId): void;
}

export interface CallsOptions {
  readonly desk: Desk;
  readonly onFault: (fault: unknown) => void;
}

/** No calls yet. */
export function createCalls({ desk, onFault }: CallsOptions): OngoingCalls {
  const open = new Map<RequestId, AbortController>();

  const answerOf = async (tool: Tool, given: unknown, signal: AbortSignal): Promise<ToolAnswer | undefined> => {
    try {
      return await askTool(tool, given, desk, signal);
    } catch (failure) {
      if (signal.aborted) return undefined;
      if (failure instanceof Stale) return fault('The engine has ended and is started again. Ask again.');
      onFault(failure);
      return fault(`Groundwork failed on this, which is a fault of the program: ${messageOf(failure)}`);
    }
  };

  return {
    has: (id) => open.has(id),
    async call({ id, tool, given }) {
      if (open.size >= CALLS_MOST)
        return resultOf(fault(`${String(CALLS_MOST)} questions are open. Ask again when one of them is answered.`));
      const abort = new AbortController();
      open.set(id, abort);
      const answer = await answerOf(tool, given, abort.signal);
      open.delete(id);
      // What was answered at the last moment is not wanted any more.
      return answer === undefined || abort.signal.aborted ? undefined : resultOf(answer);
    },
    cancel(id) {
      open.get(id)?.abort();
    },
  };
}

/** As text, too, for clients and models that do not look at data. */
const resultOf = (answer: ToolAnswer): Fields =>
  answer.kind === 'fault'
    ? { content: [{ type: 'text', text: answer.reason }], isError: true }
    : { content: [{ type: 'text', text: JSON.stringify(answer.answer) }], structuredContent: answer.answer };

const messageOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));
