/** What is cited: a place in a work that a bibliography lists. */
export interface CitedPlace {
  readonly key: string;
  /** As it is printed, or counted; nothing where the source has neither. */
  readonly place: { readonly of: 'page' | 'paragraph'; readonly label: string } | undefined;
}

/** A comment of a language: how it begins and ends, and how it stands to its line. */
export interface CommentMarks {
  readonly opens: string;
  readonly closes: string;
  /**
   * `inside` a line it hides nothing else; to the `end` of its line it hides what follows; in a `line` of its own it must
   * begin it.
   */
  readonly stands: 'inside' | 'end' | 'line';
}

/** What is written for a note: where it is cited, and at the end of the draft. */
export interface WrittenNote {
  readonly inline: string;
  readonly atEnd?: string;
}

/** How things are written in a language of drafts. Words that are handed in are inert already. */
export interface Writing {
  /** What would come alive in words of others; each is global. `escaped` says how it is written instead. */
  readonly alive: RegExp;
  readonly escaped: (found: string) => string;
  /** Absent where the language has no comments. */
  readonly comment?: CommentMarks;
  /** A citation by key in a draft with this text; absent where the language has none. */
  readonly key?: (cited: CitedPlace, text: string) => string;
  /** Absent where notes do not belong to the language. */
  readonly note?: (words: string, text: string) => WrittenNote;
  readonly linked: (shown: string, address: string) => string;
  /** Markup right behind a sentence that belongs to it: what closes emphasis, notes, citations. */
  readonly closing: RegExp;
  /** A key being typed at the end of a line: a brace before it, and what there is of it. */
  readonly begunKey: RegExp;
  /** Whether a draft cites by notes. */
  readonly hasNotes?: RegExp;
}
