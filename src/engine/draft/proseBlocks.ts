import type { Draft } from '../model/draft';
import { markdownBlocks } from './markdown';
import type { ParsedDraft } from './parsedDraft';
import { plainTextBlocks } from './plainText';

/** The prose of a draft; with the last parse at hand, unchanged parts of a Markdown tree are used again. */
export function parseDraft(draft: Draft, last?: ParsedDraft): ParsedDraft {
  if (draft.language === 'plaintext')
    return {
      draft,
      blocks: plainTextBlocks(draft.text),
      printed: draft.text,
      fragments: [],
      masks: new Map(),
      marks: [],
    };
  return { draft, ...markdownBlocks(draft.text, last?.draft.language === 'markdown' ? last : undefined) };
}
