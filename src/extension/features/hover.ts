import { Disposable, Hover, languages, MarkdownString } from 'vscode';
import { hoverMarkdown } from '../../presentation/hover/hoverView';
import { commandLink, rangeAt } from '../convert';
import { readDraftSelector } from '../drafts/drafts';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';
import type { SourcePlace } from '../sources/openSource';
import { wordHover } from '../wordHover';

/** The verdict on a sentence with its best evidence, where the pointer rests, and below it what is said of the word there. */
export const hover: Feature = (services) =>
  // What is registered last stands first.
  Disposable.from(wordHover(services), sentenceHover(services));

const sentenceHover = ({ findings, sources }: Services): Disposable =>
  languages.registerHoverProvider(readDraftSelector, {
    provideHover(document, position) {
      const standing = findings.of(document)?.found.at(document.offsetAt(position));
      if (standing === undefined || standing.isTouched) return undefined;
      const text = new MarkdownString(
        hoverMarkdown(standing.finding, sources.metadata, {
          openSource: (quote) => commandLink(commandIds.openSource, placeOf(quote)),
          quote: (quote) => commandLink(commandIds.quote, placeOf(quote)),
          cite: (quote) => commandLink(commandIds.cite, placeOf(quote)),
          lookUp: (words) => commandLink(commandIds.lookUp, words),
        }),
      );
      // Only these commands may run from a hover; everything else in it is the text of drafts and sources.
      text.isTrusted = {
        enabledCommands: [commandIds.openSource, commandIds.quote, commandIds.cite, commandIds.lookUp],
      };
      return new Hover(text, rangeAt(document, standing.start, standing.end));
    },
  });

const placeOf = ({ document, start, end }: SourcePlace): SourcePlace => ({ document, start, end });
