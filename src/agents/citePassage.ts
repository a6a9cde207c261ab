import { citation, quotation, type CitationStyle } from '../presentation/citations/citationWords';
import { relativePath } from '../presentation/relativePath';
import type { Desk, DeskDraft } from './desk';
import { inputOf } from './fields';
import {
  draftField,
  metadataIn,
  noSource,
  plainPath,
  readSourceOf,
  sourceField,
  sourceWords,
  sourceWordsSchema,
} from './sourceWords';
import { answered, fault, numberIn, textIn, type Tool } from './tool';

const STYLES: readonly CitationStyle[] = ['pandoc', 'footnote', 'link', 'numeric'];

/** Longest words that are cited. Unit: characters. Default: 4,000. Source: two pages; nobody quotes more. */
const WORDS_MOST = 4000;

/** Writes a citation. */
export const citePassage: Tool = {
  name: 'cite_passage',
  title: 'Cite Passage',
  description:
    'Writes the citation, or the quotation with its citation, of words of a source, in the style of the draft: by key with page, in a note, by a link or by a number. Use it instead of writing citations yourself. It changes no file.',
  input: inputOf(
    {
      source: sourceField,
      start: { type: 'integer', description: 'start of the words.', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      end: { type: 'integer', description: 'end of the words.', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
      form: { type: 'string', description: 'Default: citation.', maxLength: 20, enum: ['citation', 'quotation'] },
      style: { type: 'string', description: 'Default: as the draft does it.', maxLength: 20, enum: STYLES },
      draft: { ...draftField, description: 'The draft it is for: its notes are counted, links are relative to it.' },
    },
    ['source', 'start', 'end'],
  ),
  output: {
    type: 'object',
    properties: {
      inline: { type: 'string', description: 'What is written at the place.' },
      atEnd: {
        type: 'string',
        description: 'What is written at the end of the draft: a note, or an entry of the list.',
      },
      isAfterStop: {
        type: 'boolean',
        description: 'Whether it stands behind the full stop of the sentence, or before it.',
      },
      words: { ...sourceWordsSchema, description: 'The words that are cited.' },
    },
    required: ['inline', 'isAfterStop', 'words'],
    additionalProperties: false,
  },
  async run(given, desk, signal) {
    const path = textIn(given, 'source');
    const document = readSourceOf(desk, path);
    const metadata = document && metadataIn(desk.state)(document);
    if (document === undefined || metadata === undefined) return fault(noSource(desk, path));
    const [start, end] = [numberIn(given, 'start'), numberIn(given, 'end')];
    if (end <= start || end - start > WORDS_MOST)
      return fault(`"end" must be behind "start", by ${String(WORDS_MOST)} at most.`);
    const draft = await draftFor(textIn(given, 'draft'), desk);
    if (draft === undefined) return fault(`There is no draft "${textIn(given, 'draft').slice(0, 200)}".`);
    const words = await desk.call('words', { document, start, end }, { signal });
    if (words === null || words.text === '') return fault(`No words stand in ${document} there.`);
    const citable = { words: words.text, metadata, locator: words.locator, link: linkFrom(draft, document, desk) };
    const style = STYLES.find((name) => name === textIn(given, 'style')) ?? desk.citationStyle;
    const write = textIn(given, 'form') === 'quotation' ? quotation : citation;
    return answered({
      ...write(citable, { text: draft.text ?? '', language: draft.language, style }),
      words: sourceWords({ document, ...words, span: { start, end } }, metadataIn(desk.state)),
    });
  },
};

type ForDraft = Pick<DeskDraft, 'text' | 'language'> & Partial<Pick<DeskDraft, 'path'>>;

async function draftFor(named: string, desk: Desk): Promise<ForDraft | undefined> {
  if (named === '') return { text: '', language: 'markdown' };
  const path = plainPath(named);
  const { drafts } = await desk.drafts({ named: path, limit: 20 });
  return drafts.find(({ name }) => name === path);
}

/** Relative to the draft; without one, to the project, as ids are. */
function linkFrom({ path }: ForDraft, document: string, { state }: Desk): string {
  const file = state.sources.find(({ id }) => id === document)?.path.replaceAll('\\', '/');
  return path === undefined || file === undefined ? document : relativePath(path, file);
}
