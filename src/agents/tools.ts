import { checkText } from './checkText';
import { citePassage } from './citePassage';
import type { Desk } from './desk';
import { readGiven } from './fields';
import { listOpenClaims } from './listOpenClaims';
import { listSources } from './listSources';
import { readPassage } from './readPassage';
import { searchSources } from './searchSources';
import { fault, type Tool, type ToolAnswer } from './tool';
import { verifyQuote } from './verifyQuote';

/** Everything that an agent may ask, in the order in which it is listed. */
export const tools: readonly Tool[] = [
  checkText,
  verifyQuote,
  searchSources,
  readPassage,
  listSources,
  listOpenClaims,
  citePassage,
];

/** Asks a tool. Rejects when it is cancelled, and with faults of ours; everything else is told in words. */
export async function askTool(tool: Tool, given: unknown, desk: Desk, signal: AbortSignal): Promise<ToolAnswer> {
  const read = readGiven(tool.input, given);
  if (typeof read === 'string') return fault(read);
  const reason = (await desk.ready(signal)) ?? whyNothing(tool, desk);
  return reason === undefined ? tool.run(read, desk, signal) : fault(reason);
}

/** Without sources no statement is backed, which says nothing about the statement. */
function whyNothing({ name }: Tool, { state: { sources, withheld } }: Desk): string | undefined {
  if (name === listSources.name || sources.some(({ state }) => state === 'read')) return undefined;
  return withheld > 0
    ? 'All sources here are confidential: nothing of them may be told or checked. Ask the writer.'
    : 'There are no sources to look into: none was found or read. list_sources says what is wrong.';
}
