import { commands, l10n, ThemeIcon, window, type Memento } from 'vscode';
import { nameFrom } from '../../presentation/sourceName';
import { lookUpGroups } from '../../presentation/lookUp/lookUpView';
import { isPhrased, withoutMarks } from '../../engine/model/phraseMarks';
import { asRecent, withoutRecent, withRecent } from '../../presentation/lookUp/recentLookUps';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';
import { plain, separator, showListPick, type ListRow } from '../listPick';
import { rowOfPlace } from '../sources/placeActs';

/** Answers that are asked for. Unit: hits. Default: 50. Source: a page of three screens; more words narrow it down faster. */
const hitsMost = 50;

/** Looks up words in the sources while one types; the source of the chosen row is shown beside. */
export const lookUp: Feature = (services) =>
  commands.registerCommand(commandIds.lookUp, (words: unknown) => {
    show(services, typeof words === 'string' ? words : selectedWords());
  });

/** Words of a draft may be near those of a source without being them: they are no phrase until the writer says so. */
const selectedWords = (): string => {
  const editor = window.activeTextEditor;
  return editor === undefined ? '' : withoutMarks(editor.document.getText(editor.selection));
};

const show = (services: Services, words: string): void => {
  showListPick({
    title: l10n.t('Look Up in Sources'),
    placeholder: l10n.t('Words to look for; between quotation marks, as a phrase'),
    words,
    fill: async (value, signal, give) => {
      give(await rowsFor(value, services, signal));
    },
    again: services.sources.onDidSettle,
    onUsed: (value) => void remember(services.workspaceState, value),
    onFault: (fault) => {
      services.log.error(fault instanceof Error ? fault : String(fault));
    },
  });
};

async function rowsFor(words: string, services: Services, signal: AbortSignal): Promise<ListRow[]> {
  const { sources } = services;
  if (sources.client === undefined)
    return [
      {
        label: l10n.t('There are no sources here yet'),
        detail: l10n.t('Create or choose a sources folder first.'),
      },
    ];
  if (words.trim() === '') return recentRows(services.workspaceState);
  const hits = await sources.client.call('search', { words, limit: hitsMost }, { signal });
  if (hits.length === 0) return nothingFound(words, sources.isIncomplete);
  return lookUpGroups(hits, nameFrom(sources.metadata)).flatMap(({ title, rows }) => [
    separator(title),
    ...rows.map(({ label, description, detail, hit: { document, span } }) => ({
      label: plain(label),
      description: plain(description),
      ...(detail !== undefined && { detail: plain(detail) }),
      ...rowOfPlace(services, { document, start: span.start, end: span.end }),
    })),
  ]);
}

function nothingFound(words: string, isIncomplete: boolean): ListRow[] {
  const row = {
    label: l10n.t('Nothing found'),
    detail: isIncomplete
      ? l10n.t('Not all sources have been read yet.')
      : isPhrased(words)
        ? l10n.t('No source holds this phrase.')
        : l10n.t('No source holds these words.'),
  };
  const single = withoutMarks(words);
  return isPhrased(words) && single !== ''
    ? [row, { label: l10n.t('Look for the single words'), iconPath: new ThemeIcon('search'), words: single }]
    : [row];
}

/** Where recent look-ups are kept in the memory of the workspace. */
const recentKey = 'recentLookUps';

const recentOf = (state: Memento): readonly string[] => asRecent(state.get(recentKey));

const remember = (state: Memento, words: string): Thenable<void> =>
  state.update(recentKey, withRecent(recentOf(state), words));

function recentRows(state: Memento): ListRow[] {
  const recent = recentOf(state);
  if (recent.length === 0) return [];
  return [
    separator(l10n.t('Recent look-ups')),
    ...recent.map((words) => ({
      label: plain(words),
      iconPath: new ThemeIcon('history'),
      words,
      acts: [
        {
          button: { iconPath: new ThemeIcon('close'), tooltip: l10n.t('Remove from Recent Look-ups') },
          when: 'listStays' as const,
          run: async () => {
            await state.update(recentKey, withoutRecent(recentOf(state), words));
          },
        },
      ],
    })),
  ];
}
