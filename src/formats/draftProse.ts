import type { BlockRole } from '../engine/model/document';
import type { ProseBlock } from '../engine/model/draft';
import { spanOf } from '../engine/model/span';
import type { ReadText } from './format';

/** What a document says that is prose to judge: neither code nor what was set apart. */
const PROSE: ReadonlySet<BlockRole> = new Set(['heading', 'paragraph', 'listItem', 'tableRow', 'quote', 'note']);

/** The prose of a document that is a draft, below the headings that it has. */
export const draftProse = ({
  text,
  masked = text,
  blocks,
}: Pick<ReadText, 'text' | 'masked' | 'blocks'>): readonly ProseBlock[] =>
  blocks
    .filter(({ role }) => PROSE.has(role))
    .map(({ role, span: { start, end }, locator }) => ({
      role,
      span: spanOf<'draft'>(start, end),
      masked: masked.slice(start, end).replace(/[\r\n\t]/g, ' '),
      section: locator.heading ?? [],
    }));
