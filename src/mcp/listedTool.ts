import type { Tool } from '../agents/tool';
import type { Fields } from './messages';

/** A tool as clients list it. All of them read only, on this machine only. */
export const listedTool = ({ name, title, description, input, output }: Tool): Fields => ({
  name,
  title,
  description,
  inputSchema: input,
  outputSchema: output,
  annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
});
