import { commands, l10n, ThemeIcon, ViewColumn, window, workspace, type TextDocument } from 'vscode';
import type { SourceSummary } from '../../engine/model/library';
import type { StandingFinding } from '../../host/draftFindings';
import { hasWords, useRow, usesOf, type SourceUse } from '../../presentation/lookUp/sourceUses';
import { rangeAt } from '../convert';
import type { Feature, Services } from '../feature';
import { goToClaim } from '../sources/goTo';
import { commandIds } from '../ids';
import { plain, separator, showListPick, type ListRow } from '../listPick';
import type { FollowedDraft } from '../drafts/findings';
import { openSource } from '../sources/openSource';
import { checkedDraft, otherDraftFiles } from '../drafts/otherDrafts';
import { sourceHere } from '../sources/sourceHere';

/** Lists the claims of the open drafts that rest on a source, then those of the other drafts, which are checked for it. */
export const whereUsed: Feature = (services) =>
  commands.registerCommand(commandIds.whereUsed, async (what: unknown) => {
    const source = await sourceHere(what, services);
    if (source !== undefined) show(source, services);
  });

/** The uses of one draft. */
interface DraftUses {
  readonly document: TextDocument;
  readonly uses: readonly SourceUse<StandingFinding>[];
}

function show(source: SourceSummary, services: Services): void {
  // What was found stays known while one types: nothing is checked twice.
  const known = new Map<string, DraftUses>();
  const learn = (document: TextDocument, claims: readonly StandingFinding[]): void => {
    known.set(document.uri.toString(), { document, uses: usesOf(claims, source.id) });
  };
  const openDrafts = allChecked(services);
  let files: Awaited<ReturnType<typeof otherDraftFiles>> | undefined;

  showListPick({
    title: l10n.t('Where Is {0} Used?', source.metadata.title),
    placeholder: l10n.t('Words of the claims or of the source'),
    words: '',
    fill: async (words, signal, give) => {
      const rows = (note?: ListRow): ListRow[] => rowsFor([...known.values()], { words, note, services });
      const { isIncomplete } = services.sources;
      if (known.size === 0) for (const { document, found } of await openDrafts) learn(document, found.all());
      files ??= await otherDraftFiles(services);
      for (const [at, uri] of files.files.entries()) {
        if (signal.aborted || isIncomplete) break;
        if (known.has(uri.toString())) continue;
        give(rows({ label: l10n.t('Checking the other drafts: {0} of {1}', at + 1, files.files.length) }));
        const checked = await checkedDraft(services, uri, signal);
        if (checked !== undefined) learn(checked.document, checked.claims);
      }
      give(rows(closingNote({ isAll: files.isAll, isIncomplete, isEmpty: rows().length === 0 })));
    },
    again: services.sources.onDidSettle,
    onFault: (fault) => {
      services.log.error(fault instanceof Error ? fault : String(fault));
    },
  });
}

/** The open drafts, once each has been checked to its end. */
async function allChecked({ findings }: Services): Promise<readonly FollowedDraft[]> {
  const drafts = findings.all();
  await Promise.all(
    drafts.filter(({ check }) => check.kind !== 'done').map(({ document }) => findings.check(document)),
  );
  return drafts;
}

/** What the list does not hold, and why. */
function closingNote(list: {
  readonly isAll: boolean;
  readonly isIncomplete: boolean;
  readonly isEmpty: boolean;
}): ListRow | undefined {
  if (list.isIncomplete) return { label: l10n.t('The sources are still being read; drafts are checked after that.') };
  if (!list.isAll) return { label: l10n.t('There are more drafts than can be looked at; open the one you mean.') };
  return list.isEmpty ? { label: l10n.t('No claim of a draft rests on it') } : undefined;
}

function rowsFor(
  drafts: readonly DraftUses[],
  {
    words,
    note,
    services,
  }: { readonly words: string; readonly note: ListRow | undefined; readonly services: Services },
): ListRow[] {
  const rows = drafts.flatMap(({ document, uses }) => {
    const shown = uses.filter((use) => hasWords(use, words));
    if (shown.length === 0) return [];
    return [separator(workspace.asRelativePath(document.uri)), ...shown.map((use) => rowOf(document, use, services))];
  });
  return note === undefined ? rows : [...rows, ...(rows.length > 0 ? [separator('')] : []), note];
}

function rowOf(document: TextDocument, use: SourceUse<StandingFinding>, services: Services): ListRow {
  const { start, end } = use.standing;
  const { label, description, detail } = useRow(use, document.positionAt(start).line + 1);
  const [first] = use.evidence;
  return {
    label: plain(label),
    description: plain(description),
    detail: plain(detail),
    show: async (how) => {
      if (how === 'open') await goToClaim(document, use.standing);
      else
        await window.showTextDocument(document, {
          selection: rangeAt(document, start, end),
          preserveFocus: true,
          preview: true,
          viewColumn: ViewColumn.Active,
        });
      return document.uri;
    },
    acts:
      first === undefined
        ? []
        : [
            {
              button: { iconPath: new ThemeIcon('book'), tooltip: l10n.t('Open Source Beside') },
              when: 'listStays',
              run: () =>
                openSource(
                  services,
                  { document: first.document, start: first.span.start, end: first.span.end },
                  { preserveFocus: true, preview: false, viewColumn: ViewColumn.Beside },
                ),
            },
          ],
  };
}
