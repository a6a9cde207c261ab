import type { NonEmpty } from '../engine/model/brand';
import type { Block, Metadata } from '../engine/model/document';
import type { Outcome, Problem } from '../engine/model/problem';
import type { ReadingLimits } from './limits';
import type { Origin } from './origins';
import type { PicturedPage } from './pictured';

/** A file as it comes from outside. `name` is the file name with its extension, without folders. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a format makes of a file. `text` is what the writer is shown: the file's own text, or the extracted one. */
export interface ReadText {
  readonly text: string;
  /** As long as `text`, with fillers for markup; absent where there is none. */
  readonly masked?: string;
  /** In order, disjoint, inside `text`. */
  readonly blocks: readonly Block[];
  readonly metadata: Partial<Metadata>;
  readonly problems: readonly Problem[];
  /** Where the words of an extracted text come from, in order; only where `isTraced` asks for it. */
  readonly origins?: readonly Origin[];
}

/** What a reading may take, and what is known of an earlier try. */
export interface ReadOptions {
  readonly limits: ReadingLimits;
  /** Pages (from 1) to leave out, because they took too long before. */
  readonly skip: ReadonlySet<number>;
  /** Told before each page (from 1), so that whoever waits can tell a slow page from a long file. */
  readonly onPage: (page: number) => void;
  /** What text recognition made of pages (from 1) that are pictures; their words stand in for what the file lacks. */
  readonly pictured?: ReadonlyMap<number, PicturedPage>;
  /** Whether it is wanted where the words of an office document stand in it. */
  readonly isTraced?: true;
}

/** One kind of file. Reading never throws, whatever the bytes are, and takes time linear in them. */
export interface Format {
  readonly id: string;
  /** Lower case, without the dot; '' stands for files without extension. */
  readonly extensions: NonEmpty<string>;
  /** Whether the writer is shown the file itself (its text is `text`), or what was extracted from it. */
  readonly opens: 'file' | 'extract';
  read(file: RawFile, options: ReadOptions): Outcome<ReadText> | Promise<Outcome<ReadText>>;
}
