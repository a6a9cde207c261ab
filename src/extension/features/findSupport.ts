import { commands, l10n, window } from 'vscode';
import { nameFrom } from '../../presentation/sourceName';
import { sentenceAt } from '../../presentation/lookUp/sentenceAt';
import { supportGroups } from '../../presentation/lookUp/supportView';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';
import { pause } from '../pause';
import { plain, separator, showListPick, type ListRow } from '../listPick';
import { rowOfPlace, useAsEvidence } from '../sources/placeActs';

/** Characters that are judged at once. Unit: characters. Default: 2,000. Source: a page; judging it takes half a second. */
const wordsMost = 2000;

/** Pause in typing before the statement is judged anew. Unit: ms. Default: 150. Source: a judgement costs more than a look-up. */
const pauseMs = 150;

/** What is to be backed, and the sentence before it. */
interface Statement {
  readonly words: string;
  readonly context: string;
}

/** Ranks the sentences of the sources by how they bear on a statement: what backs it, what differs, what comes near. */
export const findSupport: Feature = (services) =>
  commands.registerCommand(commandIds.findSupport, (words: unknown) => {
    const statement = typeof words === 'string' ? { words, context: '' } : statementHere(services);
    show(services, { ...statement, words: oneLine(statement.words).slice(0, wordsMost) });
  });

/** What is selected, else the sentence at the cursor. */
function statementHere({ findings }: Services): Statement {
  const editor = window.activeTextEditor;
  if (editor === undefined) return { words: '', context: '' };
  const { document, selection } = editor;
  const standing = findings.of(document)?.found.at(document.offsetAt(selection.start));
  const context = standing?.finding.claim.context ?? '';
  if (!selection.isEmpty) return { words: document.getText(selection), context };
  if (standing !== undefined && !standing.isTouched) return { words: standing.finding.claim.text, context };
  const text = document.getText();
  const { start, end } = sentenceAt(text, document.offsetAt(selection.active));
  return { words: text.slice(start, end), context };
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const show = (services: Services, { words, context }: Statement): void => {
  showListPick({
    title: l10n.t('Find Support in Sources'),
    placeholder: l10n.t('The statement that sources are to back'),
    words,
    fill: async (value, signal, give) => {
      if (value !== words) await pause(pauseMs, signal);
      if (!signal.aborted) give(await rowsFor({ words: value, context }, services, signal));
    },
    again: services.sources.onDidSettle,
    onFault: (fault) => {
      services.log.error(fault instanceof Error ? fault : String(fault));
    },
  });
};

async function rowsFor({ words, context }: Statement, services: Services, signal: AbortSignal): Promise<ListRow[]> {
  const { sources } = services;
  if (words.trim() === '') return [];
  const supports = (await sources.client?.call('support', { words, context }, { signal })) ?? [];
  const groups = supportGroups(supports, nameFrom(sources.metadata));
  if (groups.length === 0)
    return [
      {
        label: l10n.t('Nothing in your sources comes near this'),
        detail: sources.isIncomplete
          ? l10n.t('Not all sources have been read yet.')
          : l10n.t('Say it in other words, or look for single words with “Look Up in Sources”.'),
      },
    ];
  return groups.flatMap(({ title, rows }) => [
    separator(title),
    ...rows.map(({ label, description, detail, evidence: { document, span } }) => {
      const place = { document, start: span.start, end: span.end };
      const { show: open, acts } = rowOfPlace(services, place);
      return {
        label: plain(label),
        description: plain(description),
        detail: plain(detail),
        show: open,
        acts: services.activeDraft.current === undefined ? acts : [...acts, useAsEvidence(place)],
      };
    }),
  ]);
}
