import type { Desk } from './desk';
import type { Given, InputSchema } from './fields';

/** What a tool answers: data that its output schema describes, or why there is none, in words. */
export type ToolAnswer =
  | { readonly kind: 'answer'; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly kind: 'fault'; readonly reason: string };

/** Anything that JSON Schema (2020-12) says. */
export type OutputSchema = Readonly<Record<string, unknown>> & { readonly type: 'object' };

/** Something an agent may ask. It reads, and changes nothing. */
export interface Tool {
  readonly name: string;
  /** For people, who are asked whether it may be used. */
  readonly title: string;
  /** For models: what it answers, and when to ask it. */
  readonly description: string;
  readonly input: InputSchema;
  readonly output: OutputSchema;
  run(given: Given, desk: Desk, signal: AbortSignal): Promise<ToolAnswer>;
}

export const answered = (answer: Readonly<Record<string, unknown>>): ToolAnswer => ({ kind: 'answer', answer });

export const fault = (reason: string): ToolAnswer => ({ kind: 'fault', reason });

/** An argument that the schema requires or gives a default. */
export const textIn = ({ texts }: Given, name: string): string => texts[name] ?? '';
export const numberIn = ({ numbers }: Given, name: string): number => numbers[name] ?? 0;
