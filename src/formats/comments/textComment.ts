/** A comment on words of a document. `start` and `end` count in the text that is read of it. */
export interface TextComment {
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly string[];
}

/** Who comments, and when. */
export interface Commenter {
  readonly author: string;
  readonly initials: string;
  /** ISO 8601, to the second, in UTC. */
  readonly date: string;
}

/** What a copy of a document is to have. */
export interface Commenting {
  readonly comments: readonly TextComment[];
  readonly by: Commenter;
}

/** A copy of a document with comments. */
export interface CommentedCopy {
  readonly bytes: Uint8Array;
  /** Comments on words that stand where no comment can: in a document inside the document, in a drawing on a page. */
  readonly leftOut: number;
}
