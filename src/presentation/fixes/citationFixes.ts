import type { CitedSource } from '../../engine/model/citation';
import type { Finding } from '../../engine/model/finding';
import { spanOf } from '../../engine/model/span';
import type { Evidence } from '../../engine/model/verdict';
import { t } from '../localised';
import type { Fix } from './fix';

/** Mends citations: another key, the page, another source. `raw` is the draft from the claim's start on. */
export const citationFixes = (
  { citations }: Finding,
  raw: string,
  named: (evidence: Evidence) => string,
): readonly Fix[] => (citations ?? []).flatMap((citation) => fixesFor(citation, raw, named));

function fixesFor(
  { cited, span, fault }: CitedSource,
  raw: string,
  named: (evidence: Evidence) => string,
): readonly Fix[] {
  const written = raw.slice(span.start, span.end);
  const key = cited.replace(/^@/, '');
  const at = written.indexOf(key);
  switch (fault?.kind) {
    case 'unknownKey':
      return fault.near === undefined || at < 0
        ? []
        : [edit(t('Use the key {0}', fault.near), span.start + at, key.length, fault.near.replace(/^@/, ''))];
    case 'missingPage':
      return pageFixes(written, at < 0 ? undefined : at + key.length, fault.page, span.start);
    case 'otherPage':
      return pageFixes(written, at < 0 ? undefined : at + key.length, fault.page, span.start);
    case 'notSaid':
      return fault.instead === undefined ? [] : [insteadFix(fault.instead, span, named)];
    default:
      return [];
  }
}

const edit = (title: string, start: number, length: number, text: string): Fix => ({
  kind: 'edit',
  title,
  edits: [{ span: spanOf<'claim'>(start, start + length), text }],
  isPreferred: true,
});

/** Into a citation by key: in place of the page that stands there, or behind the key. */
function pageFixes(written: string, behindKey: number | undefined, page: string, base: number): readonly Fix[] {
  if (behindKey === undefined || !written.includes('@')) return [];
  const title = t('Cite page {0}', page);
  const behind = behindKey + (written.startsWith('}', behindKey) ? 1 : 0);
  const known = /^,?\s*(?:pp?\.|pages?|S\.)\s*[^\];]*/iu.exec(written.slice(behind));
  const isBare = written.startsWith('@') && !written.includes('[');
  const text = isBare ? ` [p. ${page}]` : `, p. ${page}`;
  return [edit(title, base + behind, known?.[0].length ?? 0, text)];
}

const insteadFix = (evidence: Evidence, span: CitedSource['span'], named: (evidence: Evidence) => string): Fix => ({
  kind: 'cite',
  title: t('Cite {0} instead', named(evidence)),
  how: 'citation',
  place: { document: evidence.document, start: evidence.span.start, end: evidence.span.end },
  instead: span,
  edits: [],
});
