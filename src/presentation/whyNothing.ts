import { unreachable } from '../engine/model/brand';
import { coverageText, openCount, type Counts } from './statusView';
import { counted } from './treeRow';

/** Whether a file is checked, and if not, what it is instead. */
export type FileStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'notAFile' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'noMarker'; readonly folder: string }
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
    { readonly kind: 'never' } | { readonly kind: 'running' } | { readonly kind: 'done'; readonly counts: Counts };
}

/** What one can do about it; each is a command. */
export type Remedy =
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
      'The engine crashed three times and was stopped. Start it again, or see the log.',
      'restartEngine',
      'showLog',
    );
  if (engine === 'restarting')
    return explain('The engine ended unexpectedly and is starting again. Findings come back by themselves.', 'showLog');
  return undefined;
}

function whyFile({ file, name, engine }: Circumstances): Explanation | undefined {
  switch (file.kind) {
    case 'none':
      return explain('No text editor is active. Open the draft you are writing and ask again.');
    case 'notAFile':
      return explain(`${name} is not a file on disk. Save it in the workspace folder to have it checked.`);
    case 'outside':
      return explain(`${name} lies in no workspace folder. Open the folder that holds it and its sources.`);
    case 'noMarker':
      return explain(
        `${file.folder} has no sources folder and no groundwork.json, so nothing is read or checked here.`,
        'createSourcesFolder',
        'chooseSourcesFolder',
      );
    case 'language':
      return explain(
        `${name} is of the kind “${file.language}”. Markdown and plain text are checked; change the language mode if it is one of them.`,
      );
    case 'source':
      return explain(
        `${name} is one of the sources. Sources are what drafts are checked against; they are not checked themselves.`,
        'showSources',
      );
    case 'notKnownYet':
      return explain('The sources are only beginning to be read. Ask again in a moment.', 'showSources', 'showLog');
    case 'notIncluded':
      return explain(
        `${name} is not among the drafts, which are: ${file.include.join(', ')}. Change “drafts” in groundwork.json or in the settings.`,
        'openGroundworkJson',
        'openSettings',
      );
    case 'draft':
      return engine === 'off'
        ? explain('Groundwork has not been started in this workspace.', 'createSourcesFolder', 'chooseSourcesFolder')
        : undefined;
    default:
      return unreachable(file);
  }
}

function whySources({ sources, check }: Circumstances): Explanation | undefined {
  if (sources.reading === 'halted')
    return explain(
      `Reading the sources was stopped (${String(sources.read)} of ${String(sources.all)} are read). The draft is checked when all are read.`,
      'resumeIndexing',
      'showSources',
    );
  if (sources.reading === 'reading' && check.kind !== 'done')
    return explain(
      `The sources are still being read (${String(sources.read)} of ${String(sources.all)}). The draft is checked when all are read.`,
      'showSources',
    );
  if (sources.all === 0)
    return explain(
      'The sources folder holds no files yet. Put the texts you trust in it.',
      'showSources',
      'chooseSourcesFolder',
    );
  if (sources.read === 0)
    return explain(
      `None of the ${counted(sources.all, 'source')} could be read. The Sources view says why.`,
      'showSources',
      'showLog',
    );
  return undefined;
}

function whyCheck({ check, when, name, hidden, sources }: Circumstances): Explanation {
  if (check.kind === 'running') return explain(`${name} is being checked at this moment.`);
  if (check.kind === 'never') {
    const reason =
      when === 'type'
        ? 'has not been checked yet'
        : `is checked ${when === 'save' ? 'when you save it' : 'by command only'} (setting groundwork.check.when)`;
    return explain(`${name} ${reason}.`, 'checkDraft', 'openSettings');
  }
  const backed = `${name}: ${coverageText(check.counts)}, against ${counted(sources.read, 'source')}.`;
  const unread = sources.problems > 0 ? ` ${counted(sources.problems, 'source')} had problems.` : '';
  const open = openCount(check.counts);
  if (open === 0)
    return explain(`${backed} Nothing is left open, so nothing is flagged.${unread}`, 'showClaims', 'showSources');
  const off = hidden.length > 0 ? ` The settings hide: ${hidden.join(', ')}.` : '';
  return explain(
    `${backed} ${counted(open, 'claim is', 'claims are')} open.${off}${unread}`,
    'showClaims',
    hidden.length > 0 ? 'openSettings' : 'showSources',
  );
}

const explain = (headline: string, ...remedies: readonly Remedy[]): Explanation => ({ headline, remedies });
