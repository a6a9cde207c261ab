import {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  CompletionTriggerKind,
  languages,
  Range,
  SnippetString,
  TextEdit,
  type CancellationToken,
  type CompletionContext,
  type Position,
  type TextDocument,
} from 'vscode';
import type { SearchHit } from '../../engine/model/searchHit';
import { nameFrom } from '../../presentation/sourceName';
import { typedAt } from '../../presentation/lookUp/sentenceAt';
import { wordCount } from '../../presentation/wordCount';
import { offersMost, sentenceOffers, typedLeast, type SentenceOffer } from '../../presentation/lookUp/sentenceOffer';
import { citingTextOf, endingOf } from '../citing';
import type { Feature, Services } from '../feature';
import type { FollowedDraft } from '../drafts/findings';

/** How long words of the draft may wait for sentences of the sources. Unit: ms. Default: 200. Source: hardly felt. */
const waitMostMs = 200;

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
  const line = document.lineAt(position).text;
  const { start, end } = typedAt(line, position.character);
  const typed = line.slice(start, end);
  if (wordCount(typed) < typedLeast) return undefined;
  const hits = await hitsFor(typed, { services, token });
  if (hits === undefined || token.isCancellationRequested) return undefined;
  const range = new Range(position.with({ character: start }), position);
  const offers = sentenceOffers(hits, nameFrom(services.sources.metadata));
  const items = offers.map((offer, at) => itemOf(offer, { at, typed, range, document, services }));
  return new CompletionList(
    items.filter((item) => item !== undefined),
    true,
  );
}

interface Typed {
  readonly at: number;
  readonly typed: string;
  readonly range: Range;
  readonly document: TextDocument;
  readonly services: Services;
}

function itemOf(offer: SentenceOffer, { at, typed, range, document, services }: Typed): CompletionItem | undefined {
  const { label, title, place, words } = offer;
  const text = citingTextOf(services, document, { ...offer, text: words }, 'quotation');
  if (text === undefined) return undefined;
  const item = new CompletionItem({ label, description: title }, CompletionItemKind.Reference);
  // What was typed is only how the sentence was found: the list must not weed it by letters.
  Object.assign(item, { detail: place, documentation: words, range, filterText: typed });
  item.insertText = text.inline;
  item.sortText = `~${String(at).padStart(2, '0')}`;
  if (text.atEnd === undefined) return item;
  const ending = endingOf(document, text.atEnd);
  // A note that begins where the sentence ends is one text with it: two edits there would push the cursor behind the note.
  if (ending.place.isEqual(range.end))
    item.insertText = new SnippetString().appendText(text.inline).appendTabstop(0).appendText(ending.text);
  else item.additionalTextEdits = [TextEdit.insert(ending.place, ending.text)];
  return item;
}

/** What the sources have, if they answer in time; a fault here must not take the words of the draft away. */
async function hitsFor(words: string, { services, token }: Asked): Promise<readonly SearchHit[] | undefined> {
  const { client } = services.sources;
  if (client === undefined) return undefined;
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
    return undefined;
  } finally {
    clearTimeout(timer);
    cancelled.dispose();
  }
}
