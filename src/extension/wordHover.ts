import { Hover, languages, MarkdownString, type CancellationToken, type Disposable } from 'vscode';
import type { AboutWord } from '../engine/model/aboutWord';
import { Stale } from '../host/engineClient';
import { wordHoverMarkdown } from '../presentation/hover/wordHover';
import { commandLink, rangeAt } from './convert';
import { readDraftSelector } from './drafts/drafts';
import type { Services } from './feature';
import { commandIds } from './ids';

/** What the sources say about the name, value or rare term under the pointer. */
export const wordHover = (services: Services): Disposable =>
  languages.registerHoverProvider(readDraftSelector, {
    async provideHover(document, position, token) {
      const offset = document.offsetAt(position);
      const version = document.version;
      const standing = services.findings.of(document)?.found.at(offset);
      if (standing === undefined || standing.isTouched || offset >= standing.end) return undefined;
      const { finding, start } = standing;
      const about = await ask(services, { claim: finding.claim.masked, offset: offset - start }, token);
      if (about === undefined || document.version !== version) return undefined;
      const words = wordHoverMarkdown(about, finding, services.sources.metadata, ({ document: id, span }) =>
        commandLink(commandIds.openSource, { document: id, start: span.start, end: span.end }),
      );
      if (words === undefined) return undefined;
      const text = new MarkdownString(words);
      // Only this command may run from here; everything else is the text of drafts and sources.
      text.isTrusted = { enabledCommands: [commandIds.openSource] };
      return new Hover(text, rangeAt(document, start + about.span.start, start + about.span.end));
    },
  });

/** A pointer that has moved on needs no answer. */
async function ask(
  { sources, log }: Services,
  params: { readonly claim: string; readonly offset: number },
  token: CancellationToken,
): Promise<AboutWord | undefined> {
  const given = new AbortController();
  const listening = token.onCancellationRequested(() => {
    given.abort();
  });
  try {
    return (await sources.client?.call('aboutWord', params, { signal: given.signal })) ?? undefined;
  } catch (fault) {
    if (!(fault instanceof Stale)) log.warn(`Nothing about a word: ${String(fault)}`);
    return undefined;
  } finally {
    listening.dispose();
  }
}
