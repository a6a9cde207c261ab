import {
  Disposable,
  l10n,
  LanguageModelTextPart,
  LanguageModelToolResult,
  lm,
  MarkdownString,
  type CancellationToken,
  type LanguageModelTool,
  type PreparedToolInvocation,
} from 'vscode';
import type { Desk } from '../../agents/desk';
import type { Tool } from '../../agents/tool';
import { askTool, tools } from '../../agents/tools';
import { toolConfirmation } from '../../presentation/toolConfirmation';
import { createEditorDesk } from '../agents/editorDesk';
import type { Feature } from '../feature';
import { toolPrefix } from '../ids';

/** The tools of agents for language models in the editor: the same answers, of drafts as they are written, saved or not. */
export const agentTools: Feature = (services) => {
  const desk = createEditorDesk(services);
  return Disposable.from(
    desk,
    ...tools.map((tool) => lm.registerTool(`${toolPrefix}${tool.name}`, modelTool(tool, desk))),
  );
};

const modelTool = (tool: Tool, desk: Desk): LanguageModelTool<unknown> => ({
  prepareInvocation: ({ input }) => prepared(tool, input),
  async invoke({ input }, token) {
    const answer = await askTool(tool, input, desk, signalOf(token));
    const text = answer.kind === 'answer' ? JSON.stringify(answer.answer) : answer.reason;
    return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
  },
});

/** What the writer is asked before a model gets anything of the sources. The model's own words are shown as plain text. */
function prepared(tool: Tool, input: unknown): PreparedToolInvocation {
  const { title, question, asked, doing } = toolConfirmation(tool.name, input);
  const message = new MarkdownString().appendText(question);
  if (asked !== '') message.appendMarkdown('\n\n').appendText(l10n.t('It asks for: {0}', asked));
  return { invocationMessage: new MarkdownString().appendText(doing), confirmationMessages: { title, message } };
}

function signalOf(token: CancellationToken): AbortSignal {
  const abort = new AbortController();
  if (token.isCancellationRequested) abort.abort();
  token.onCancellationRequested(() => {
    abort.abort();
  });
  return abort.signal;
}
