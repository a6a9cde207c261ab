import type { DocumentId, Metadata } from './document';
import type { Problem } from './problem';

/** What the user is told of a file among the sources, whether or not it could be read. */
export interface SourceSummary {
  readonly id: DocumentId;
  /** Absolute path, to open the file. */
  readonly path: string;
  readonly state: 'waiting' | 'read' | 'refused';
  /** The file name stands in for the title until the file is read. */
  readonly metadata: Metadata;
  /** Words in the text; 0 unless it was read. */
  readonly words: number;
  readonly problems: readonly Problem[];
  /** Whether its words are shown in an extract, because the file itself is no text. */
  readonly isExtract?: true;
  /** Whether it is for the writer alone: no agent gets anything of it. */
  readonly isConfidential?: true;
}

/** A bibliography: it is no source, but says what sources are called and who wrote them. */
export interface BibliographySummary {
  /** How it is named to the writer. */
  readonly id: string;
  /** Absolute path, to open the file. */
  readonly path: string;
  /** Works that it lists; 0 where it could not be read. */
  readonly works: number;
}

/** A workspace folder whose sources are to be read. */
export interface SourceFolder {
  /** Absolute path of the workspace folder. */
  readonly path: string;
  /** Put before the ids of its sources: '' in a workspace of one folder, 'name/' in a workspace of several. */
  readonly idPrefix: string;
  /** Files and folders of the settings, relative to `path`; what `groundwork.json` says stands above them. */
  readonly sources: readonly string[];
  /** Globs of drafts, relative to `path`; what `groundwork.json` says stands above them. */
  readonly drafts: readonly string[];
  /** Bibliographies of the settings, absolute or relative to `path`; those at its top and among the sources are found anyway. */
  readonly bibliographies?: readonly string[];
}

/** What the library is asked to read. */
export interface LibrarySettings {
  readonly folders: readonly SourceFolder[];
  readonly limitBytes: number;
  /** Where the index is stored, as an absolute path; without it nothing is kept. */
  readonly cacheFolder?: string;
  /** Whether a draft may name a bibliography outside its folder; without it, it may not: the draft may be a stranger's. */
  readonly bibliographiesOutside?: 'allowed';
  /** Whether confidential sources are left out, for one who must not learn of them: then nothing of them is in any answer. */
  readonly confidential?: 'leftOut';
  /** Whether scans and pictures are read where no `groundwork.json` says otherwise. */
  readonly pictures?: 'read';
  /** The folder of the text recognition, where it does not lie beside the program. */
  readonly recognitionFolder?: string;
  /** Sources that are not read, because they hung the engine for so many seconds. */
  readonly leaveOut?: readonly { readonly id: DocumentId; readonly seconds: number }[];
}

/** Everything known of the sources at one moment. */
export interface LibraryState {
  readonly sources: readonly SourceSummary[];
  /** Problems of folders and of `groundwork.json`, by path. */
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[];
  /** The bibliographies of the folders and the settings. */
  readonly bibliographies?: readonly BibliographySummary[];
  /** How many sources are confidential and left out, because the settings ask for it. */
  readonly withheld: number;
  /** Absent when nothing is being read. */
  readonly progress?: { readonly done: number; readonly total: number; readonly current: string };
  /** Reading rests until it is resumed (paused), or until something changes or is asked for (cancelled). */
  readonly halted?: 'paused' | 'cancelled';
  /** Which files are drafts, in force now, one entry for each folder. */
  readonly drafts: readonly {
    readonly folder: string;
    readonly include: readonly string[];
    readonly exclude: readonly string[];
  }[];
}

/** How far a scan is read: everything else is ready meanwhile. `done` of the `pages` that are to be read have been. */
export interface PicturesProgress {
  /** How the source is named to the writer. */
  readonly current: string;
  readonly done: number;
  readonly pages: number;
}

/** One stored index: which folders it is of, and what it takes; or the texts extracted from files of all folders. */
export interface StoredIndex {
  readonly kind: 'index' | 'extracts';
  readonly path: string;
  /** Empty when nothing in it can be read. */
  readonly folders: readonly string[];
  readonly bytes: number;
  /** When it was opened last. Unit: ms since 1970. */
  readonly usedAt: number;
}
