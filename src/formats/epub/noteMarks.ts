/** The marks of a book's notes: what stands at the reference is given to the note, too. Places are "file#id". */
export interface NoteMarks {
  /** Words of the mark that is being read. */
  add(words: string): void;
  /** The mark that was read, and its words; no mark if they are too many. */
  endMark(target: string): { readonly mark: string | undefined; readonly words: string };
  /** Whether a mark leads there. */
  has(place: string): boolean;
  openNote(place: string): void;
  /** The mark of the note that was opened, once; `undefined` if its words begin with it anyway. */
  markBefore(words: string): string | undefined;
}

/** No marks yet. */
export function createNoteMarks(): NoteMarks {
  const labels = new Map<string, string>();
  let reading = '';
  let expected: string | undefined;
  return {
    add(words) {
      reading += words;
    },
    endMark(target) {
      const words = reading;
      const label = bare(words);
      reading = '';
      if (label === '' || label.length > LABEL_MOST) return { mark: undefined, words };
      if (!labels.has(target)) labels.set(target, label);
      return { mark: `[${label}]`, words };
    },
    has: (place) => labels.has(place),
    openNote(place) {
      expected = labels.get(place);
    },
    markBefore(words) {
      const label = expected;
      expected = undefined;
      return label === undefined || bare(words).startsWith(label) ? undefined : `[${label}]`;
    },
  };
}

/** Longest mark. Unit: code units. Default: 6. Source: Roman numerals up to thirty, figures up to any. */
const LABEL_MOST = 6;

/** Without brackets, stops and spaces around it. */
const bare = (words: string): string => words.replace(/^[\s([{]+/, '').replace(/(?<![\s)\]}.:])[\s)\]}.:]+$/, '');
