import type { NonEmpty } from '../engine/model/brand';
import type { Block, Metadata } from '../engine/model/document';
import type { Outcome, Problem } from '../engine/model/problem';

/** A file as it comes from outside. `name` is the file name with its extension, without folders. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a format makes of a file. `text` is the file's own text, so that offsets open the right words in an editor. */
export interface ReadText {
  readonly text: string;
  /** As long as `text`, with fillers for markup; absent where there is none. */
  readonly masked?: string;
  /** In order, disjoint, inside `text`. */
  readonly blocks: readonly Block[];
  readonly metadata: Partial<Metadata>;
  readonly problems: readonly Problem[];
}

/** One kind of file. Reading never throws, whatever the bytes are, and takes time linear in them. */
export interface Format {
  readonly id: string;
  /** Lower case, without the dot; '' stands for files without extension. */
  readonly extensions: NonEmpty<string>;
  read(file: SourceFile): Outcome<ReadText> | Promise<Outcome<ReadText>>;
}
