import type { Draft } from '../model/draft';
import { notebookAsMarkdown } from '../languages/notebook';
import { markupLanguages } from '../languages/markupLanguages';
import { languageBlocks } from './languageBlocks';
import { markdownBlocks } from './markdown';
import type { ParsedDraft } from './parsedDraft';
import { plainTextBlocks } from './plainText';

/** The prose of a draft; with the last parse at hand, unchanged parts of a Markdown tree are used again. */
export function parseDraft(draft: Draft, last?: ParsedDraft): ParsedDraft {
  const language = markupLanguages[draft.language];
  const same = last?.draft.language === draft.language ? last : undefined;
  if (language !== undefined) return { draft, ...languageBlocks(draft.text, language, same?.masks) };
  if (draft.prose !== undefined || draft.language === 'plaintext')
    return {
      draft,
      blocks: draft.prose ?? plainTextBlocks(draft.text),
      printed: draft.text,
      fragments: [],
      masks: new Map(),
      marks: [],
    };
  if (draft.language === 'notebook') {
    const text = notebookAsMarkdown(draft.text);
    return { draft, ...markdownBlocks(text, same), readAs: text };
  }
  return { draft, ...markdownBlocks(draft.text, same) };
}
