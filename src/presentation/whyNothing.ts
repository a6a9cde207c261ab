import { draftLanguages } from '../engine/model/draftLanguage';
import { unreachable } from '../engine/model/brand';
import type { VerdictCounts } from '../engine/model/verdictCounts';
import { standingText } from './statusView';
import { counted } from './treeRow';
import { openOf } from './verdictOrder';
import { t } from './localised';

/** Whether a file is checked, and if not, what it is instead. */
export type FileStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'notAFile' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'noMarker'; readonly folder: string }
  /** It has a folder that is called as sources are, and nobody has said that it holds any. */
  | { readonly kind: 'notAnswered'; readonly folder: string }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'source' }
  /** The engine has not yet told which files are drafts. */
  | { readonly kind: 'notKnownYet' }
  | { readonly kind: 'notIncluded'; readonly include: readonly string[] }
  | { readonly kind: 'draft' };

/** Everything that decides whether findings are shown for a file. */
export interface Circumstances {
  readonly name: string;
  readonly file: FileStanding;
  readonly engine: 'off' | 'running' | 'restarting' | 'stopped';
  readonly sources: {
    readonly read: number;
    readonly all: number;
    readonly problems: number;
    readonly reading: 'reading' | 'halted' | 'done';
  };
  readonly when: 'type' | 'save' | 'manual';
  /** Verdicts whose findings the settings hide. */
  readonly hidden: readonly string[];
  readonly check:
    | { readonly kind: 'never' }
    | { readonly kind: 'running' }
    | { readonly kind: 'done'; readonly counts: VerdictCounts };
}

/** What one can do about it; each is a command. */
export type Remedy =
  | 'checkHere'
  | 'createSourcesFolder'
  | 'chooseSourcesFolder'
  | 'checkDraft'
  | 'restartEngine'
  | 'reindexSources'
  | 'resumeIndexing'
  | 'showSources'
  | 'showClaims'
  | 'openSettings'
  | 'openGroundworkJson'
  | 'showLog';

/** Why findings are, or are not, shown, the most likely reason first. */
export interface Explanation {
  readonly headline: string;
  readonly remedies: readonly Remedy[];
}

/** One explanation: the first thing on the way from the file to its findings that stops them. */
export function whyNothing(at: Circumstances): Explanation {
  return whyEngine(at) ?? whyFile(at) ?? whySources(at) ?? whyCheck(at);
}

function whyEngine({ engine }: Circumstances): Explanation | undefined {
  if (engine === 'stopped')
    return explain(
      t('The engine crashed three times and was stopped. Start it again, or see the log.'),
      'restartEngine',
      'showLog',
    );
  if (engine === 'restarting')
    return explain(
      t('The engine ended unexpectedly and is starting again. Findings come back by themselves.'),
      'showLog',
    );
  return undefined;
}

function whyFile({ file, name, engine }: Circumstances): Explanation | undefined {
  switch (file.kind) {
    case 'none':
      return explain(t('No text editor is active. Open the draft you are writing and ask again.'));
    case 'notAFile':
      return explain(t('{0} is not a file on disk. Save it in the workspace folder to have it checked.', name));
    case 'outside':
      return explain(t('{0} lies in no workspace folder. Open the folder that holds it and its sources.', name));
    case 'noMarker':
      return explain(
        t('{0} has no sources folder and no groundwork.json, so nothing is read or checked here.', file.folder),
        'createSourcesFolder',
        'chooseSourcesFolder',
      );
    case 'notAnswered':
      return explain(
        t('{0} has a sources folder. Whether drafts are checked against it was not answered yet.', file.folder),
        'checkHere',
      );
    case 'language':
      return explain(
        t(
          '{0} is of the kind “{1}”. Checked are {2}; change the language mode if it is one of them.',
          name,
          file.language,
          Object.values(draftLanguages)
            .map(({ name: language }) => language)
            .join(', '),
        ),
      );
    case 'source':
      return explain(
        t(
          '{0} is one of the sources. Sources are what drafts are checked against; they are not checked themselves.',
          name,
        ),
        'showSources',
      );
    case 'notKnownYet':
      return explain(t('The sources are only beginning to be read. Ask again in a moment.'), 'showSources', 'showLog');
    case 'notIncluded':
      return explain(
        t(
          '{0} is not among the drafts, which are: {1}. Change “drafts” in groundwork.json or in the settings.',
          name,
          file.include.join(', '),
        ),
        'openGroundworkJson',
        'openSettings',
      );
    case 'draft':
      return engine === 'off'
        ? explain(t('Groundwork has not been started in this workspace.'), 'createSourcesFolder', 'chooseSourcesFolder')
        : undefined;
    default:
      return unreachable(file);
  }
}

function whySources({ sources, check }: Circumstances): Explanation | undefined {
  if (sources.reading === 'halted')
    return explain(
      t(
        'Reading the sources was stopped ({0} of {1} are read). The draft is checked when all are read.',
        sources.read,
        sources.all,
      ),
      'resumeIndexing',
      'showSources',
    );
  if (sources.reading === 'reading' && check.kind !== 'done')
    return explain(
      t(
        'The sources are still being read ({0} of {1}). The draft is checked when all are read.',
        sources.read,
        sources.all,
      ),
      'showSources',
    );
  if (sources.all === 0)
    return explain(
      t('The sources folder holds no files yet. Put the texts you trust in it.'),
      'showSources',
      'chooseSourcesFolder',
    );
  if (sources.read === 0)
    return explain(
      t('None of the {0} could be read. The Sources view says why.', counted(sources.all, 'source')),
      'showSources',
      'showLog',
    );
  return undefined;
}

function whyCheck({ check, when, name, hidden, sources }: Circumstances): Explanation {
  if (check.kind === 'running') return explain(t('{0} is being checked at this moment.', name));
  if (check.kind === 'never') return explain(unchecked(name, when), 'checkDraft', 'openSettings');
  const open = openOf(check.counts);
  const { notCheckedClosely, marked } = check.counts;
  const facts = [
    t('{0}: {1}, against {2}.', name, standingText(check.counts), counted(sources.read, 'source')),
    open === 0 ? t('Nothing is left open, so nothing is flagged.') : t('Open: {0}.', counted(open, 'claim')),
    ...(notCheckedClosely > 0 ? [t('Not checked closely: {0}.', counted(notCheckedClosely, 'claim'))] : []),
    ...(marked > 0 ? [t('Marked: {0}.', counted(marked, 'claim'))] : []),
    ...(open > 0 && hidden.length > 0 ? [t('The settings hide: {0}.', hidden.join(', '))] : []),
    ...(sources.problems > 0 ? [t('With problems: {0}.', counted(sources.problems, 'source'))] : []),
  ];
  return explain(facts.join(' '), 'showClaims', open > 0 && hidden.length > 0 ? 'openSettings' : 'showSources');
}

function unchecked(name: string, when: Circumstances['when']): string {
  switch (when) {
    case 'type':
      return t('{0} has not been checked yet.', name);
    case 'save':
      return t('{0} is checked when you save it (setting groundwork.check.when).', name);
    case 'manual':
      return t('{0} is checked by command only (setting groundwork.check.when).', name);
    default:
      return unreachable(when);
  }
}

const explain = (headline: string, ...remedies: readonly Remedy[]): Explanation => ({ headline, remedies });
