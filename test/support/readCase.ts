/**
 * Annotated cases. A file holds cases, each with sources and a draft of one sentence a line; below a sentence stands
 * what is expected of it: `= verdict`, or carets under the words that differ or are not backed.
 *
 *   === title of the case
 *   --- report.txt
 *   Output rose by 12 percent in 1998.
 *   --- draft
 *   Output rose by 21 percent in 1998.
 *                  ^^^^^^^^^^ number: 12 percent
 */
export interface Case {
  readonly title: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly sentences: readonly ExpectedSentence[];
}

export interface ExpectedSentence {
  readonly text: string;
  /** `supported`, or `notChecked: question`. */
  readonly verdict: string | undefined;
  readonly marks: readonly { readonly words: string; readonly label: string }[];
}

/** Reads every case of a file. */
export function readCases(file: string): readonly Case[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...rest] = section.split('\n');
      const parts = rest.join('\n').split(/^--- /m).slice(1).map(namedPart);
      const sources = Object.fromEntries(parts.filter(([name]) => name !== 'draft'));
      return { title, sources, sentences: expectedSentences(parts.find(([name]) => name === 'draft')?.[1] ?? '') };
    });
}

function namedPart(part: string): readonly [string, string] {
  const at = part.indexOf('\n');
  return [part.slice(0, at).trim(), part.slice(at + 1).trimEnd()];
}

function expectedSentences(draft: string): readonly ExpectedSentence[] {
  const sentences: { text: string; verdict: string | undefined; marks: { words: string; label: string }[] }[] = [];
  for (const line of draft.split('\n').filter((one) => one.trim() !== '')) {
    const last = sentences.at(-1);
    const mark = /^(\s*)(\^+)\s*(.*)$/.exec(line);
    if (line.startsWith('= ') && last) last.verdict = line.slice(2).trim();
    else if (mark && last) {
      const start = mark[1]?.length ?? 0;
      last.marks.push({ words: last.text.slice(start, start + (mark[2]?.length ?? 0)), label: mark[3]?.trim() ?? '' });
    } else sentences.push({ text: line, verdict: undefined, marks: [] });
  }
  return sentences;
}
