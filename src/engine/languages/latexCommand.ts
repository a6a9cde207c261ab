import { ACCENTS, commandKind, isTextCitation, SIGNS, type CommandKind } from './latexCommands';
import type { LatexReading } from './latexReading';
import { noteName, type Marking } from './marking';

/** Reads a command with what belongs to it, and answers where reading goes on. */
export function readCommand(reading: LatexReading, mark: string, at: number): number {
  const { words, marking } = reading;
  const name = mark.slice(1);
  const end = at + mark.length;
  if (!/^[A-Za-z@]/.test(name)) return readSign(reading, name, at);
  const accented = readAccent(reading, name, at, end);
  if (accented !== undefined) return accented;
  if (name === 'verb' || name === 'lstinline' || name === 'mintinline') return readVerbatim(reading, at, end);
  const sign = SIGNS[name];
  const behind = end + (/^[ \t]*(?:\n[ \t]*)?(?:\{\})?/.exec(words.slice(end, end + 80))?.[0].length ?? 0);
  if (sign !== undefined) {
    const isClosed = words.startsWith('{}', end);
    marking.change(at, isClosed ? end + 2 : end, sign);
    // TeX takes the space behind a command for its end; writers forget that behind dots.
    return isClosed ? end + 2 : end;
  }
  const kind = commandKind(name);
  if (kind !== undefined) return READERS[kind](reading, name, at, end);
  const named = labelsEnd(reading, end);
  if (named !== undefined) return dropTo(reading, at, named);
  const options = optionsEnd(words, end);
  const isBare = options === end && !/^\s*\{/.test(words.slice(end, end + 20));
  marking.change(at, isBare ? behind : options);
  return isBare ? behind : options;
}

/** Behind what an unknown command is given, if that names things and states nothing: `\fileid{fol}{seq}`, `\mylabel{prop:one}`. */
function labelsEnd(reading: LatexReading, from: number): number | undefined {
  const given: string[] = [];
  let end = optionsEnd(reading.words, from);
  for (let next = argumentAt(reading, end); next !== undefined; next = argumentAt(reading, end)) {
    given.push(textOf(reading, next));
    end = next.end;
  }
  const isNaming =
    given.length > 1 ? given.every((one) => /^[\w.:/-]+$/.test(one)) : /^\w+:[\w:.-]+$/.test(given[0] ?? '');
  return isNaming ? end : undefined;
}

type Reader = (reading: LatexReading, name: string, at: number, end: number) => number;

const READERS: Readonly<Record<CommandKind, Reader>> = {
  dropped(reading, name, at, end) {
    const argument = argumentAt(reading, optionsEnd(reading.words, end));
    if (name === 'url' && argument !== undefined) {
      reading.marking.change(at, argument.from);
      reading.marking.change(argument.to, argument.end);
      reading.marking.cite({ kind: 'link', name: textOf(reading, argument), start: at, end: argument.end });
      return argument.end;
    }
    return dropTo(reading, at, argumentsEnd(reading, end));
  },
  secondRead(reading, name, at, end) {
    const first = argumentAt(reading, optionsEnd(reading.words, end));
    if (first === undefined) return dropTo(reading, at, end);
    const isLink = name === 'href';
    const second = argumentAt(reading, first.end);
    if (isLink)
      reading.marking.cite({ kind: 'link', name: textOf(reading, first), start: at, end: second?.end ?? first.end });
    return dropTo(reading, at, first.end);
  },
  quoted(reading, name, at, end) {
    const language =
      name.startsWith('foreign') || name.startsWith('hyphen') ? argumentAt(reading, end)?.end : undefined;
    return openQuotation(reading, at, optionsEnd(reading.words, language ?? end));
  },
  quotedBehindKey(reading, name, at, end) {
    const from = name.startsWith('foreign') || name.startsWith('hyphen') ? (argumentAt(reading, end)?.end ?? end) : end;
    return openQuotation(reading, at, readCited(reading, name, at, from));
  },
  note(reading, _name, at, end) {
    const argument = argumentAt(reading, optionsEnd(reading.words, end));
    if (argument === undefined) return dropTo(reading, at, end);
    if (!reading.isInNote) readNote(reading, at, argument);
    return dropTo(reading, at, argument.end);
  },
  quantity(reading, _name, at, end) {
    const number = argumentAt(reading, optionsEnd(reading.words, end));
    const unit = number && argumentAt(reading, number.end);
    if (number === undefined || unit === undefined) return dropTo(reading, at, end);
    const { words, marking } = reading;
    marking.change(at, number.from);
    const sign = /^\s*\\(percent|degree)\s*$/.exec(words.slice(unit.from, unit.to))?.[1];
    if (sign !== undefined) {
      marking.change(number.to, unit.end, SIGNS[sign]);
      return unit.end;
    }
    marking.change(number.to, unit.from, ' ');
    for (const { 0: slash, index } of words.slice(unit.from, unit.to).matchAll(/\\(?:per\b)?/g))
      marking.change(unit.from + index, unit.from + index + slash.length, slash === '\\' ? undefined : '/');
    marking.change(unit.to, unit.end);
    return unit.end;
  },
  citation(reading, name, at, end) {
    const close = readCited(reading, name, at, end);
    const key = /\{([^{},]*)\}$/.exec(reading.words.slice(at, close));
    if (!isTextCitation(name) || key === null) return dropTo(reading, at, close);
    // The work is a word of the sentence: its key stands for it.
    reading.marking.change(at, at + key.index + 1);
    reading.marking.change(close - 1, close);
    return close;
  },
};

/** What is cited in a note belongs to the sentence; a note without keys may name its source in words. */
function readNote(reading: LatexReading, at: number, { from, to, end }: Argument): void {
  const { marking } = reading;
  marking.note({ start: from, end: to });
  let cited = 0;
  const cite: Marking['cite'] = (citation) => {
    cited += 1;
    marking.cite(citation);
  };
  reading.inside({ ...reading, isInNote: true, marking: { ...marking, cite } }, from, to);
  const name = noteName(reading.words.slice(from, to));
  if (cited === 0 && name !== '') marking.cite({ kind: 'note', name, start: at, end });
}

function openQuotation(reading: LatexReading, at: number, from: number): number {
  const argument = argumentAt(reading, from);
  if (argument === undefined) return dropTo(reading, at, from);
  reading.marking.change(at, argument.from, '“');
  reading.closing.set(argument.to, '”');
  return argument.from;
}

/** Longest group of keys with its notes. Unit: code units. Default: 1,700. Source: fifty keys of thirty letters. */
const GROUP_MOST = 1700;

const GROUP = /^\s*(\[[^\]]{0,300}\])?\s*(\[[^\]]{0,300}\])?\s*\{([^{}]{0,1000})\}/;

/** The keys behind a command, each with the place before it; several groups behind a command for several works. */
function readCited(reading: LatexReading, name: string, at: number, from: number): number {
  const { words, marking } = reading;
  let close = from;
  const isMany = /cites\*?$/.test(name);
  for (let group = groupAt(words, close); group !== undefined; group = isMany ? groupAt(words, close) : undefined) {
    const [whole, first = '', second, keys = ''] = group;
    const base = close + whole.length - 1 - keys.length;
    const [lead, place] = (second === undefined ? ['', first] : [first, second]).map((part) =>
      part
        .slice(1, -1)
        .replace(/~/g, ' ')
        .replace(/\\[a-z]+\s?|[{}]/gi, '')
        .replace(/-{2}/g, '–'),
    );
    close += whole.length;
    const isAlone = !keys.includes(',') && !isMany;
    for (const { 0: written, index } of keys.matchAll(/[^,]+/g)) {
      const key = written.trim();
      const start = base + index + written.indexOf(key);
      if (key === '' || key === '*') continue;
      const own = isAlone ? { start: at, end: close } : { start, end: start + key.length };
      marking.cite({ kind: 'key', name: key, ...own, place: place ?? '', lead: lead ?? '' });
    }
  }
  return close;
}

function groupAt(words: string, at: number): RegExpExecArray | undefined {
  return GROUP.exec(words.slice(at, at + GROUP_MOST)) ?? undefined;
}

/** Longest formula. Unit: code units. Default: 4,000. Source: a page of them; what never closes is not looked for to the end. */
const FORMULA_MOST = 4000;

export function closingWithin(words: string, closing: string, from: number): number {
  const at = words.slice(from, from + FORMULA_MOST).indexOf(closing);
  return at < 0 ? at : from + at;
}

/** Escaped signs, spaces, and accents on letters. */
function readSign(reading: LatexReading, sign: string, at: number): number {
  const { words, marking } = reading;
  const end = at + 1 + sign.length;
  const accented = readAccent(reading, sign, at, end);
  if (accented !== undefined) return accented;
  if (sign === '(' || sign === '[') {
    const close = closingWithin(words, sign === '(' ? '\\)' : '\\]', end);
    return dropTo(reading, at, close < 0 ? end : close + 2);
  }
  if (/^[%&$#_{}]$/.test(sign)) marking.change(at, at + 1);
  else if (sign === '\\') {
    const length = /^\*?(?:\s*\[[^\]]{0,40}\])?/.exec(words.slice(end, end + 50))?.[0].length ?? 0;
    marking.change(at, end + length, ' ');
    return end + length;
  } else marking.change(at, end, /^[,;: \n]$/.test(sign) ? ' ' : undefined);
  return end;
}

/** `\"u`, `\'{e}`, `\c c`, `\v{s}` as one letter. */
function readAccent({ words, marking }: LatexReading, name: string, at: number, end: number): number | undefined {
  const accent = ACCENTS[name];
  if (accent === undefined) return undefined;
  const isLetter = /^[a-z]$/i.test(name);
  const [whole, braced, bare] =
    (isLetter ? /^\s*(?:\{\\?([A-Za-zıȷ])\}|(?<=\s)([A-Za-z]))/ : /^\s?(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))/).exec(
      words.slice(end, end + 8),
    ) ?? [];
  const letter = `${braced ?? bare ?? ''}${accent}`.normalize('NFC');
  if (whole === undefined || letter.length !== 1) return undefined;
  marking.change(at, end + whole.length, letter);
  return end + whole.length;
}

/** `\verb|code|`: code in a line is read as its words are, and nothing in it is a command. */
function readVerbatim({ words, marking }: LatexReading, at: number, end: number): number {
  const [before = '', mark = ''] =
    /^\*?(?:\[[^\]]{0,200}\])?(?:\{\w{1,20}\}(?=[^\s\w]))?([^\s\w*])/.exec(words.slice(end, end + 240)) ?? [];
  const from = end + before.length;
  const close = mark === '' ? -1 : closingWithin(words, mark === '{' ? '}' : mark, from);
  if (close < 0) {
    marking.change(at, end);
    return end;
  }
  marking.change(at, from);
  marking.change(close, close + 1);
  return close + 1;
}

/** What stands between two braces: from behind the first to before the second; `end` is behind both. */
interface Argument {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

function argumentAt({ words, braces }: LatexReading, at: number): Argument | undefined {
  const open = at + (/^\s*/.exec(words.slice(at, at + 80))?.[0].length ?? 0);
  const to = braces.get(open);
  return to === undefined ? undefined : { from: open + 1, to, end: to + 1 };
}

const textOf = ({ words }: LatexReading, { from, to }: Argument): string =>
  words.slice(from, to).replace(/\\(?=[%#_&])/g, '');

/** Behind the options of a command, which stand in square brackets. */
const optionsEnd = (words: string, at: number): number =>
  at + (/^\*?(?:\s?\[[^\]]{0,300}\]){0,3}/.exec(words.slice(at, at + 950))?.[0].length ?? 0);

/** Behind all options and arguments. */
function argumentsEnd(reading: LatexReading, at: number): number {
  let end = at;
  for (;;) {
    const behind = optionsEnd(reading.words, end);
    const argument = /^\s*\{/.test(reading.words.slice(behind, behind + 3)) ? argumentAt(reading, behind) : undefined;
    if (argument === undefined) return behind;
    end = argument.end;
  }
}

function dropTo({ marking }: LatexReading, at: number, end: number): number {
  marking.change(at, end);
  return end;
}
