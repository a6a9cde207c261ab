import type { TreeFragment } from '@lezer/common';
import type { Draft, ProseBlock } from '../model/draft';
import { markdownBlocks } from './markdown';
import { plainTextBlocks } from './plainText';

/** What is kept of a draft's last parse, so that the next one reads only what was changed. */
export interface ParsedDraft {
  readonly draft: Draft;
  readonly blocks: readonly ProseBlock[];
  readonly fragments: readonly TreeFragment[];
}

/** The prose of a draft; with the last parse at hand, unchanged parts of a Markdown tree are used again. */
export function parseDraft(draft: Draft, last?: ParsedDraft): ParsedDraft {
  if (draft.language === 'plaintext') return { draft, blocks: plainTextBlocks(draft.text), fragments: [] };
  return { draft, ...markdownBlocks(draft.text, last?.draft.language === 'markdown' ? last : undefined) };
}
