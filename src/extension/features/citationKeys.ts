import { CompletionItem, CompletionItemKind, CompletionList, l10n, languages, MarkdownString, Range } from 'vscode';
import { Stale } from '../../host/engineClient';
import { citationAt, keyView, type TypedCitation } from '../../presentation/citations/citationCompletion';
import { beforeCitation, ledKeys, placeBehind, type LedKey } from '../../presentation/citations/ledKeys';
import { sentenceAt } from '../../presentation/lookUp/sentenceAt';
import { placed } from '../../presentation/sourceName';
import type { CitableKey } from '../../engine/model/citable';
import { draftSelector } from '../drafts/drafts';
import type { Feature } from '../feature';
import { noBibliography } from '../noBibliography';

/** Works that are offered at once; more come as more is typed. */
const OFFERED_MOST = 200;

/** Offers the keys of the bibliographies where a citation is typed in a draft. What begins one is the "@", also behind "[", or the brace of a command. */
export const citationKeys: Feature = ({ sources, drafts, log }) =>
  languages.registerCompletionItemProvider(
    draftSelector,
    {
      async provideCompletionItems(document, position, cancelled) {
        const language = drafts.isDraft(document) ? drafts.languageOf(document) : undefined;
        if (language === undefined || sources.client === undefined) return undefined;
        const text = document.getText();
        const offset = document.offsetAt(position);
        const typed = citationAt(text, offset, language);
        if (typed === undefined) return undefined;
        const params = { text, language, path: document.uri.fsPath, typed: typed.typed, limit: OFFERED_MOST };
        const told = (fault: unknown): undefined => {
          if (!(fault instanceof Stale)) log.error(fault instanceof Error ? fault : String(fault));
          return undefined;
        };
        const before = beforeCitation(text, offset, typed);
        const sentence = sentenceAt(before.text, before.text.length - 1);
        const words = before.text.slice(sentence.start, sentence.end);
        const [answer, supports] = await Promise.all([
          sources.client.call('citableKeys', params).catch(told),
          words === '' ? [] : sources.client.call('support', { words, context: '' }).catch(told),
        ]);
        if (answer === undefined || cancelled.isCancellationRequested) return undefined;
        const start = document.positionAt(offset - typed.before);
        const ranges = {
          inserting: new Range(start, position),
          replacing: new Range(start, document.positionAt(offset + typed.behind)),
        };
        const led = ledKeys(supports ?? [], sources.metadata);
        const others = answer.keys.filter(({ key }) => !led.some((first) => first.key === key));
        const items = [
          ...led.map((key, at) => ledItemOf(key, itemOf(key, typed, at, ranges), before.isInBrackets)),
          ...others.map((key, at) => itemOf(key, typed, led.length + at, ranges)),
        ];
        const isMeant = before.isInBrackets || text[offset - typed.before - 1] !== '@';
        if (items.length === 0 && typed.typed === '' && isMeant) return [noBibliography(document, position)];
        return new CompletionList(items, !answer.isAll);
      },
    },
    '@',
    '{',
    ',',
  );

/** What says the sentence before it comes with its page, what is near only leads the others. */
function ledItemOf(key: LedKey, item: CompletionItem, isInBrackets: boolean): CompletionItem {
  const behind = placeBehind(key, isInBrackets);
  const description = placed(key.isSaid ? l10n.t('says so') : l10n.t('near'), key.locator);
  item.label = { label: key.key, description };
  item.insertText = `${item.insertText as string}${behind}`;
  return item;
}

function itemOf(key: CitableKey, typed: TypedCitation, at: number, range: CompletionItem['range']): CompletionItem {
  const { label, detail, documentation, insertText, filterText } = keyView(key, typed);
  const item = new CompletionItem({ label, description: detail }, CompletionItemKind.Reference);
  const text = new MarkdownString();
  documentation.forEach((line, index) => {
    if (index > 0) text.appendMarkdown('\n\n');
    text.appendText(line);
  });
  return Object.assign(item, {
    detail,
    documentation: text,
    insertText,
    filterText,
    sortText: String(at).padStart(4, '0'),
    range,
  });
}
