/** What is tried, the draft, and what is left of it: the role and the words of each block. */
export type Traps = readonly (readonly [what: string, draft: string, blocks: readonly string[]])[];
