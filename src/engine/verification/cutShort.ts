import { spanOf } from '../model/span';
import type { Remark } from '../model/verdict';
import { languageOf } from '../text/language';
import type { LocatedQuotation } from './locatedQuotation';
import type { Quotation } from './quotations';

/** The source limits at once what it said, and the draft stops before. A hint: most quotations stop somewhere. */
export function cutShort(masked: string, quotation: Quotation, located: LocatedQuotation): readonly Remark[] {
  const { passage, text, end, pieces } = located;
  const limit = isEnglish(located) ? LIMIT.exec(text.slice(end, end + 40)) : null;
  const last = pieces.at(-1)?.claimed.at(-1);
  if (!limit || !last || LIMITED.test(masked.slice(quotation.end))) return [];
  const goesOn = /^[^.!?]{0,120}/u.exec(text.slice(end))?.[0] ?? '';
  const claimed = { span: spanOf<'claim'>(last.start, last.end), text: masked.slice(last.start, last.end) };
  const found = { document: passage.document, span: spanOf<'source'>(end, end + goesOn.length), text: goesOn };
  return [{ kind: 'cutShort', claimed, found }];
}

const LIMITS = 'but|unless|except|only if|provided that|although|though|however';
const LIMIT = new RegExp(`^[”"’»]?\\s*[,;–—-]*\\s*(?:${LIMITS})\\b`, 'iu');
const LIMITED = new RegExp(`\\b(?:${LIMITS}|yet)\\b|…`, 'iu');

/** The words that limit are those of English: "but" is an aim in French. */
const isEnglish = ({ text, start, end }: LocatedQuotation): boolean =>
  languageOf(text.slice(Math.max(0, start - 100), end + 100)) === 'en';
