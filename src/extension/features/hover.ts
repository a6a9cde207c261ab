import { Hover, languages, MarkdownString } from 'vscode';
import { hoverMarkdown } from '../../presentation/hoverView';
import { commandLink, rangeAt } from '../convert';
import { draftSelector } from '../drafts';
import type { Feature } from '../feature';
import { commandIds } from '../ids';

/** The verdict on a sentence with its best evidence, where the pointer rests. */
export const hover: Feature = ({ findings, sources }) =>
  languages.registerHoverProvider(draftSelector, {
    provideHover(document, position) {
      const standing = findings.of(document)?.found.at(document.offsetAt(position));
      if (standing === undefined || standing.isTouched) return undefined;
      const text = new MarkdownString(
        hoverMarkdown(standing.finding, sources.metadata, {
          openSource: ({ document: id, start, end }) =>
            commandLink(commandIds.openSource, { document: id, start, end }),
          lookUp: (words) => commandLink(commandIds.lookUp, words),
        }),
      );
      // Only these two commands may run from a hover; everything else in it is the text of drafts and sources.
      text.isTrusted = { enabledCommands: [commandIds.openSource, commandIds.lookUp] };
      return new Hover(text, rangeAt(document, standing.start, standing.end));
    },
  });
