import { FILLER } from '../model/masked';
import type { Stretch } from '../model/stretch';

/** What is taken out of a text, and how the line looks where it stood. */
export interface Rewriting extends Stretch {
  /**
   * `inside` a paragraph, which goes on around it; a `block`, whose lines are empty without it; or the `indent` of a line,
   * which is to be read as if it began at the margin.
   */
  readonly how: 'inside' | 'block' | 'indent';
  /** What is read in its place, where that is something. */
  readonly as?: string;
}

const KEPT = 0;
const READ = 1;
const HOW = { inside: 2, block: 3, indent: 4 } as const;

/** The text without these stretches, as long as before. Later ones stand above earlier ones. Linear in the text. */
export function rewritten(text: string, changes: readonly Rewriting[]): string {
  const how = new Uint8Array(text.length);
  const read = new Map<number, string>();
  for (const { start, end, how: kind, as } of changes) {
    how.fill(HOW[kind], start, end);
    if (as === undefined) continue;
    how[start] = READ;
    read.set(start, as);
  }
  return text.replace(/[^\r\n]+/g, (line, at: number) => {
    const own = how.subarray(at, at + line.length);
    return own.every((kind) => kind === KEPT) ? line : rewrittenLine(line, own, (unit) => read.get(at + unit) ?? '');
  });
}

function rewrittenLine(line: string, how: Uint8Array, readAt: (at: number) => string): string {
  const first = /\S|$/.exec(line)?.index ?? 0;
  const hasWords = [...how.keys()].some((at) => how[at] === KEPT && /\S/.test(line.charAt(at)));
  // An empty line ends a paragraph; what stood inside one does not.
  if (!hasWords && !how.includes(HOW.inside)) return ' '.repeat(line.length);
  // White space before what is gone would make code of the words behind it.
  const margin = hasWords && how[first] !== KEPT ? first : 0;
  const shown = Array.from(how, (kind, at) => (kind === KEPT && at >= margin ? line.charAt(at) : FILLER));
  for (const at of how.keys()) {
    if (how[at] !== READ) continue;
    const as = readAt(at);
    // What makes a heading or an item does so at the margin.
    shown.splice(at === first ? 0 : at, as.length, ...as.split(''));
  }
  return shown.join('');
}
