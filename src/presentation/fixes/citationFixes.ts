import type { CitedSource } from '../../engine/model/citation';
import type { Finding } from '../../engine/model/finding';
import { spanOf } from '../../engine/model/span';
import type { Evidence } from '../../engine/model/verdict';
import { inertKey } from '../inertKey';
import { inertText } from '../languages/inertText';
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
  // A command of LaTeX stands before its key, and may be called like it.
  const at = written.startsWith('\\') ? written.lastIndexOf(key) : written.indexOf(key);
  switch (fault?.kind) {
    case 'unknownKey':
      return fault.near === undefined || at < 0
        ? []
        : [edit(t('Use the key {0}', fault.near), span.start + at, key.length, inertKey(fault.near.replace(/^@/, '')))];
    case 'missingPage':
    case 'otherPage':
      return at < 0 ? [] : pageFixes(raw, span, at + key.length, fault.page);
    case 'notSaid':
      return fault.instead === undefined || isAmongOthers(raw, span) ? [] : [insteadFix(fault.instead, span, named)];
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
function pageFixes(raw: string, span: CitedSource['span'], behindKey: number, page: string): readonly Fix[] {
  const written = raw.slice(span.start, span.end);
  const command = /^\\[A-Za-z]+\*?(?:\[([^\]]*)\])?\{/.exec(written);
  if (command !== null) return commandFixes(command, span.start, page);
  if (!written.includes('@')) return [];
  const behind = behindKey + (written.startsWith('}', behindKey) ? 1 : 0);
  const known = /^,?\s*(?:pp?\.|pages?|S\.)\s*[^\];]*/iu.exec(written.slice(behind));
  const isBare = !written.includes('[') && !isInBrackets(raw, span.start);
  const label = inertText(page, 'markdown');
  const text = isBare ? ` [p. ${label}]` : `, p. ${label}`;
  return [edit(t('Cite page {0}', page), span.start + behind, known?.[0].length ?? 0, text)];
}

/** Into a command of LaTeX: in place of the page that stands there, or before the key. */
function commandFixes([opening, place]: RegExpExecArray, start: number, page: string): readonly Fix[] {
  const label = inertText(page, 'latex');
  const title = t('Cite page {0}', page);
  if (place === undefined) return [edit(title, start + opening.length - 1, 0, `[${label}]`)];
  return [edit(title, start + opening.length - 2 - place.length, place.length, label)];
}

const isInBrackets = (raw: string, at: number): boolean =>
  raw.slice(0, at).lastIndexOf('[') > raw.slice(0, at).lastIndexOf(']');

/** One of several citations in a pair of brackets: another one would bring brackets of its own. */
function isAmongOthers(raw: string, { start, end }: CitedSource['span']): boolean {
  const written = raw.slice(start, end);
  return written.includes(';') || written.startsWith('[') !== written.endsWith(']') || isInBrackets(raw, start);
}

const insteadFix = (evidence: Evidence, span: CitedSource['span'], named: (evidence: Evidence) => string): Fix => ({
  kind: 'cite',
  title: t('Cite {0} instead', named(evidence)),
  how: 'citation',
  place: { document: evidence.document, start: evidence.span.start, end: evidence.span.end },
  instead: span,
  edits: [],
});
