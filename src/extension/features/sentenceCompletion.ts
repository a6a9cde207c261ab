import {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  CompletionTriggerKind,
  languages,
  Position,
  Range,
  SnippetString,
  TextEdit,
  type CancellationToken,
  type CompletionContext,
  type TextDocument,
} from 'vscode';
import { withoutMarks } from '../../engine/model/phraseMarks';
import type { SearchHit } from '../../engine/model/searchHit';
import { nameFrom } from '../../presentation/sourceName';
import { typedAt } from '../../presentation/lookUp/sentenceAt';
import { wordCount } from '../../presentation/wordCount';
import { offersMost, sentenceOffers, typedLeast, type SentenceOffer } from '../../presentation/lookUp/sentenceOffer';
import { citingTextOf, endingOf } from '../citeAtCursor';
import type { Feature, Services } from '../feature';
import type { FollowedDraft } from '../drafts/findings';

/**
 * How long words of the draft may wait for sentences of the sources. Unit: ms. Default: 500.
 * Source: they come in 50, and who asked by a key waits rather than ask again while the machine is busy.
 */
const waitMostMs = 500;

/**
 * How soon after a key VS Code asks by itself. Unit: ms. Default: 60.
 * Source: its own delay is 10 ms, and nobody types a letter and the key that asks within 60; the API does not tell the
 * two apart.
 */
const byItselfMs = 60;

/**
 * Sentences of the sources for the words typed, when the writer asks for them. Registered for everything, as VS Code's
 * words are: a narrower selector would put the sentences in their place instead of beside them.
 */
export const sentenceCompletion: Feature = (services) =>
  languages.registerCompletionItemProvider('*', {
    async provideCompletionItems(document, position, token, context) {
      const draft = services.findings.of(document);
      return draft !== undefined && isAskedFor(draft, context)
        ? offersAt(document, position, { services, token })
        : undefined;
    },
  });

const isAskedFor = ({ lastEdit }: FollowedDraft, { triggerKind }: CompletionContext): boolean => {
  // Only a list that was asked for is incomplete, and asked for again as the writer types on.
  if (triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions) return true;
  if (triggerKind !== CompletionTriggerKind.Invoke) return false;
  return lastEdit === undefined || performance.now() - lastEdit.at > byItselfMs;
};

interface Asked {
  readonly services: Services;
  readonly token: CancellationToken;
}

async function offersAt(
  document: TextDocument,
  position: Position,
  { services, token }: Asked,
): Promise<CompletionList | undefined> {
  const text = document.getText(new Range(new Position(0, 0), position));
  const { start, end } = typedAt(text, text.length);
  const typed = text.slice(start, end);
  const hits = wordCount(typed) < typedLeast ? [] : await hitsFor(withoutMarks(typed), { services, token });
  if (token.isCancellationRequested) return undefined;
  const place = { position, start: document.positionAt(start) };
  const offers = sentenceOffers(hits, nameFrom(services.sources.metadata));
  const items = offers.map((offer, at) => itemOf(offer, { at, place, document, services }));
  // Also where there is none yet: the writer types on, and is asked for again.
  return new CompletionList(
    items.filter((item) => item !== undefined),
    true,
  );
}

interface Typed {
  readonly at: number;
  /** Where the cursor is, and where the sentence begins. */
  readonly place: { readonly position: Position; readonly start: Position };
  readonly document: TextDocument;
  readonly services: Services;
}

function itemOf(offer: SentenceOffer, { at, place, document, services }: Typed): CompletionItem | undefined {
  const { label, title, place: standsAt, words } = offer;
  const text = citingTextOf(services, document, { ...offer, text: words }, 'quotation');
  if (text === undefined) return undefined;
  const item = new CompletionItem({ label, description: title }, CompletionItemKind.Reference);
  const { range, earlier } = stretches(place);
  // What was typed is only how the sentence was found: the list must not weed it by letters.
  Object.assign(item, { detail: standsAt, documentation: words, range, filterText: document.getText(range) });
  item.insertText = text.inline;
  item.sortText = `~${String(at).padStart(2, '0')}`;
  item.additionalTextEdits = earlier.map((lines) => TextEdit.delete(lines));
  if (text.atEnd === undefined) return item;
  const ending = endingOf(document, text.atEnd);
  // A note that begins where the sentence ends is one text with it: two edits there would push the cursor behind the note.
  if (ending.place.isEqual(range.end))
    item.insertText = new SnippetString().appendText(text.inline).appendTabstop(0).appendText(ending.text);
  else item.additionalTextEdits.push(TextEdit.insert(ending.place, ending.text));
  return item;
}

/** What a sentence stands for: VS Code takes a range in the cursor's line, and what was typed in lines before it apart. */
function stretches({ position, start }: Typed['place']): { readonly range: Range; readonly earlier: readonly Range[] } {
  if (start.line === position.line) return { range: new Range(start, position), earlier: [] };
  const lineStart = position.with({ character: 0 });
  return { range: new Range(lineStart, position), earlier: [new Range(start, lineStart)] };
}

/** What the sources have, if they answer in time; a fault here must not take the words of the draft away. */
async function hitsFor(words: string, { services, token }: Asked): Promise<readonly SearchHit[]> {
  const { client } = services.sources;
  if (client === undefined) return [];
  const giveUp = new AbortController();
  const stop = (): void => {
    giveUp.abort();
  };
  const timer = setTimeout(stop, waitMostMs);
  const cancelled = token.onCancellationRequested(stop);
  try {
    return await client.call('search', { words, limit: offersMost * 2 }, { signal: giveUp.signal });
  } catch (fault) {
    services.log.debug(`No sentences for a completion: ${String(fault)}`);
    return [];
  } finally {
    clearTimeout(timer);
    cancelled.dispose();
  }
}
