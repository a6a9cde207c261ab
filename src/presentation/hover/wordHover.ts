import type { AboutWord } from '../../engine/model/aboutWord';
import type { Finding } from '../../engine/model/finding';
import { readable } from '../../engine/model/masked';
import type { SearchHit } from '../../engine/model/searchHit';
import { evidenceOf } from '../evidence/evidenceView';
import { placeOf, type MetadataOf } from '../sourceName';
import { t } from '../localised';
import { escapeMarkdown, runsMarkdown } from '../markdownText';
import { runsOf } from '../textRuns';

/** Makes the address of the link that opens words of a source. */
export type OpenLink = (hit: Pick<SearchHit, 'document' | 'span'>) => string;

/** Sentences that are shown of one word. Default: 3. Source: the hover stays shorter than the one of the sentence. */
const HITS_MOST = 3;

/**
 * What the sources say about one word, as Markdown, to stand below the hover of its sentence: the sentence that is shown
 * there already is left out. Nothing where nothing is left to say.
 */
export function wordHoverMarkdown(
  { kind, text, span, hits }: AboutWord,
  finding: Finding,
  metadataOf: MetadataOf,
  openLink: OpenLink,
): string | undefined {
  if (hits.length === 0)
    return kind === 'term' || isFlagged(span, finding) ? undefined : escapeMarkdown(t('No source mentions {0}.', text));
  const shown = withoutRepeats(hits.filter((hit) => !isShownAbove(hit, finding))).slice(0, HITS_MOST);
  if (shown.length === 0) return undefined;
  const items = shown.map(
    (hit) => `- ${wordsOf(hit)} — [${escapeMarkdown(placeOf(hit, metadataOf))}](${openLink(hit)})`,
  );
  return [`**${escapeMarkdown(text)}** ${escapeMarkdown(t('in the sources'))}`, items.join('\n')].join('\n\n');
}

/** Whether the hover of the sentence says already that these words stand otherwise, or nowhere. */
function isFlagged({ start, end }: AboutWord['span'], { verdict }: Finding): boolean {
  const flagged =
    verdict.kind === 'contradicted'
      ? verdict.discrepancies.map(({ claimed }) => claimed.span)
      : 'unsupported' in verdict
        ? verdict.unsupported
        : [];
  return flagged.some((words) => words.start < end && start < words.end);
}

/** The sentence whose words stand there already, from the same place or from a source that repeats it. */
function isShownAbove({ document, span, text }: SearchHit, finding: Finding): boolean {
  const [best] = evidenceOf(finding);
  if (best === undefined) return false;
  const isSamePlace = best.document === document && best.span.start < span.end && span.start < best.span.end;
  return isSamePlace || plain(best.text) === plain(text);
}

/** Sources repeat each other: the same words are told once. */
const withoutRepeats = (hits: readonly SearchHit[]): readonly SearchHit[] =>
  hits.filter(({ text }, at) => hits.findIndex((other) => plain(other.text) === plain(text)) === at);

const plain = (text: string): string => readable(text).toLowerCase();

/** Characters on each side of the word. Unit: characters. Default: 90. Source: two lines of a hover. */
const ASIDE = 90;

/** The sentence, cut at words around the first place where the word stands, which is in bold. */
function wordsOf({ text, span, matched }: SearchHit): string {
  const at = (matched[0]?.start ?? span.start) - span.start;
  const start = at <= ASIDE ? 0 : text.indexOf(' ', at - ASIDE) + 1;
  const cut = text.lastIndexOf(' ', at + ASIDE);
  const end = text.length <= at + ASIDE || cut <= at ? text.length : cut;
  const runs = runsOf(text.slice(start, end), span.start + start, [{ mark: 'matched', spans: matched }]);
  return `${start > 0 ? '…' : ''}${runsMarkdown(runs)}${end < text.length ? '…' : ''}`;
}
