import type { Random } from './random';

/**
 * A text as it comes out of a printed page: lines of a fixed width with words broken at their ends, ligatures (some torn
 * off by a space), and pages with a number and a running head in the midst of sentences.
 */
export function pdfDamaged(text: string, head: string, random: Random): string {
  const lines = text.split(/\n\s*\n/).flatMap((paragraph) => [...broken(withLigatures(paragraph, random), random), '']);
  const out: string[] = [];
  let page = 1 + random.integer(200);
  const style = random.integer(PAGE_BREAKS.length);
  lines.forEach((line, at) => {
    out.push(line);
    if (at % LINES_A_PAGE === LINES_A_PAGE - 1) out.push(...(PAGE_BREAKS[style]?.(head, page++) ?? []));
  });
  return out.join('\n');
}

const LINES_A_PAGE = 34;
const WIDTH = 68;

/** What stands between two pages, as converters write it. */
const PAGE_BREAKS: readonly ((head: string, page: number) => readonly string[])[] = [
  (head, page) => ['', `                    ${String(page)}`, `\f${head}`, ''],
  (head, page) => [`Page ${String(page)} of 214`, '', head],
  (head, page) => [`\f${head}    ${String(page)}`, ''],
  (_head, page) => ['', String(page), ''],
  (head, page) => ['', `– ${String(page)} –`, '', '', head.toUpperCase(), ''],
];

function broken(paragraph: string, random: Random): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/).filter((one) => one !== '')) {
    if (line.length + word.length < WIDTH) line += (line === '' ? '' : ' ') + word;
    else if (/^\p{L}{7,}$/u.test(word) && random.chance(0.7)) {
      const cut = 3 + random.integer(word.length - 5);
      lines.push(`${line} ${word.slice(0, cut)}${random.chance(0.2) ? '\u00ad' : '-'}`);
      line = word.slice(cut);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Six letters in ten become ligatures where the typeface has one; some converters set a space behind it. */
const withLigatures = (text: string, random: Random): string =>
  text.replace(/ffi|ffl|ff|fi|fl/g, (letters) => {
    if (!random.chance(0.6)) return letters;
    return (LIGATURES[letters] ?? letters) + (random.chance(0.1) ? ' ' : '');
  });

const LIGATURES: Readonly<Record<string, string>> = { ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ' };
