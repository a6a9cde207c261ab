/**
 * What we could not do with the user's material, as data: it is shown where the user looks, and the rest goes on.
 * The words for each kind are in `presentation/wording.ts`.
 */
export type Problem =
  | { readonly kind: 'notText' }
  | { readonly kind: 'emptyText' }
  | { readonly kind: 'convertedText'; readonly from: string; readonly isGuess?: true }
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly limitBytes: number }
  | { readonly kind: 'unsupportedFormat'; readonly extension: string }
  | { readonly kind: 'noPermission' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'linkLoop' }
  | { readonly kind: 'leadsOutside' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** Pictures of text: those pages have no words of their own. "pictures" is absent until reading of pictures is turned on. */
  | { readonly kind: 'scanned'; readonly pages: readonly number[]; readonly pictures?: PictureStanding }
  | { readonly kind: 'hardToRead'; readonly words: number; readonly where: string }
  | { readonly kind: 'passwordNeeded' }
  | { readonly kind: 'sellersLock' }
  | { readonly kind: 'oldVersion'; readonly program: string }
  | { readonly kind: 'corrupt'; readonly reason: string }
  | { readonly kind: 'otherContent'; readonly looksLike: string }
  | {
      readonly kind: 'overLimit';
      readonly what: 'unpackedBytes' | 'entries' | 'depth' | 'ratio' | 'memory' | 'pixels';
      readonly limit: number;
    }
  | { readonly kind: 'timedOut'; readonly seconds: number }
  | {
      readonly kind: 'partlyRead';
      readonly missing: string;
      readonly reason: 'corrupt' | 'scanned' | 'slow' | 'tooMuch';
      /** Of what is scanned: its pages, and how reading them stands. */
      readonly pages?: readonly number[];
      readonly pictures?: PictureStanding;
    }
  /** Read, but only some words on so many pages. */
  | { readonly kind: 'fewWords'; readonly words: number; readonly pages: number }
  | { readonly kind: 'brokenMetadata'; readonly reason: string }
  | { readonly kind: 'brokenReferences'; readonly reason: string; readonly count: number }
  | { readonly kind: 'brokenSettings'; readonly reason: string; readonly line: number }
  /** `isOfSource`: among what is said of one source. */
  | {
      readonly kind: 'unknownSetting';
      readonly key: string;
      readonly line: number;
      readonly isOfSource?: true;
    }
  | { readonly kind: 'tooManyFiles'; readonly limit: number }
  | { readonly kind: 'notStored'; readonly reason: string }
  | { readonly kind: 'foreignCache'; readonly found: string };

/** Reading of pictures is turned on, and the program has no text recognition; they wait to be read; or it was tried in vain. */
export type PictureStanding = 'absent' | 'waiting' | 'tried';

/** The pages (from 1) whose words only a picture has. */
export const picturedPages = (problem: Problem): readonly number[] =>
  problem.kind === 'scanned' || problem.kind === 'partlyRead' ? (problem.pages ?? []) : [];

/** How reading the pictures stands that a problem tells of. */
export const standingOf = (problem: Problem): PictureStanding | undefined =>
  problem.kind === 'scanned' || problem.kind === 'partlyRead' ? problem.pictures : undefined;

/** An answer, or the reason why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** An outcome that holds its answer. */
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** An outcome that holds the reason for a refusal. */
export const refused = (problem: Problem): Outcome<never> => ({ ok: false, problem });
