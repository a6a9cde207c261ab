import { markupLanguages } from '../engine/languages/markupLanguages';
import { languageOfFile } from '../engine/model/draftLanguage';
import { done } from '../engine/model/problem';
import { createBlockList } from './blockList';
import { decodeText } from './decodeText';
import type { Format, ReadText } from './format';
import { readOutline } from './markupOutline';
import { masked, type Mask } from './masks';
import { stretchesOf, type Line, type Stretch } from './stretches';

/** What a language of markup has besides prose, line by line. */
interface Markup {
  readonly extension: RegExp;
  /** A heading: its marks, whose length or name gives the level, and its words. */
  readonly heading: RegExp;
  /** Lines that begin and end what is no prose; the second may be built from the first. */
  readonly fence: readonly (readonly [begin: RegExp, end: RegExp])[];
  /** Lines that are no prose by themselves: comments, commands, settings. */
  readonly aside: RegExp;
  /** Marks inside of prose; a group is kept. */
  readonly inline: RegExp;
}

const MARKUPS: readonly Markup[] = [
  {
    extension: /\.org$/i,
    heading: /^(\*+)\s+(?:(?:TODO|DONE)\s+)?(.*?)(?:\s+:[\w:@]+:)?$/,
    fence: [
      [/^\s*#\+begin_(?:src|example|comment|export)/i, /^\s*#\+end_/i],
      [/^\s*:(?:PROPERTIES|LOGBOOK):\s*$/, /^\s*:END:\s*$/],
    ],
    aside: /^\s*(?:#(?:\s|\+|$)|CLOSED:|SCHEDULED:|DEADLINE:)/,
    inline:
      /\[\[[^\]]{0,200}\]\[|\[\[|\]\]|\[fn:[^\]]{0,200}\]|\[cite[^\]]{0,200}\]|(?<![\w])[*/_=~+](?=\S)|(?<=\S)[*/_=~+](?![\w])/g,
  },
  {
    extension: /\.(?:rst|rest)$/i,
    heading: /^(?!)/,
    fence: [],
    aside: /^(?:\.\. |\.\.$|:[\w-]+:|[=~^"'#*+<>-]{4,}$)/,
    inline: /:[\w-]+:(?=`)|`__?|``?|<https?:[^>]{0,200}>|\|(?=\S)|\[\w+\]_|(?<![\w])\*\*?(?=\S)|(?<=\S)\*\*?(?![\w])/g,
  },
  {
    extension: /\.typ$/i,
    heading: /^(={1,6})\s+(.*?)(?:\s*<[\w:-]+>)?$/,
    fence: [[/^```/, /```\s*$/]],
    aside: /^\s*(?:\/\/|#(?:set|show|let|import|include|figure|table|image|bibliography|pagebreak|v\()|\))/,
    inline:
      /\/\/.*|@[\w:-]+|#\w+(?:\([^)]{0,200}\))?|<[\w:-]+>|\$[^$\n]{1,200}\$|(?<![\w])[*_`](?=\S)|(?<=\S)[*_`](?![\w])/g,
  },
];

/**
 * Markup that people write by hand, besides Markdown: TeX, Org, AsciiDoc, reStructuredText, Typst. What is prose is read, headings stand above it; commands, comments and
 * code are set apart, marks inside sentences masked. Not all of a language: what is not known stays as it is. Refuses: notText.
 */
export const lightMarkup: Format = {
  id: 'lightMarkup',
  extensions: ['tex', 'latex', 'ltx', 'org', 'adoc', 'asciidoc', 'asc', 'rst', 'rest', 'typ'],
  opens: 'file',
  read({ name, bytes }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const { text, problems } = decoded.value;
    const language = markupLanguages[languageOfFile(name) ?? 'plaintext'];
    const markup = MARKUPS.find(({ extension }) => extension.test(name)) ?? MARKUPS[0];
    const read =
      language === undefined ? markup && readMarkup(text, markup, /\.re?st$/i.test(name)) : readOutline(text, language);
    const said = saidTitle(text) ?? read?.metadata.title;
    return done({ text, blocks: [], ...read, metadata: said === undefined ? {} : { title: said }, problems });
  },
};

function readMarkup(text: string, markup: Markup, isUnderlined: boolean): Omit<ReadText, 'problems'> {
  const blocks = createBlockList(text);
  const masks: Mask[] = [];
  let open: RegExp | undefined;
  let title: string | undefined;
  const addProse = (lines: readonly Line[]): void => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return;
    const place = { start: first.start, end: last.end };
    masks.push(...inlineMasks(text, place, markup.inline));
    blocks.addProse(
      /^(?:[-*+•]|\d{1,3}[.)])\s/.test(text.slice(place.start, place.start + 8)) ? 'listItem' : 'paragraph',
      place,
    );
  };
  for (const stretch of stretchesOf(text)) {
    const heading = isUnderlined && open === undefined ? underlined(text, stretch) : undefined;
    if (heading !== undefined) {
      title ??= heading.words;
      blocks.addHeading(
        { start: stretch[0].start, end: stretch.at(-1)?.end ?? stretch[0].end },
        heading.level,
        heading.words,
      );
      continue;
    }
    let prose: Line[] = [];
    for (const line of stretch) {
      const words = text.slice(line.start, Math.min(line.end, line.start + LINE_MOST));
      const fence = open === undefined ? markup.fence.find(([begin]) => begin.test(words)) : undefined;
      const [, mark, name] = open === undefined && fence === undefined ? (markup.heading.exec(words) ?? []) : [];
      const isAside = open !== undefined || fence !== undefined || markup.aside.test(words);
      if (!isAside && mark === undefined) {
        prose.push(line);
        continue;
      }
      addProse(prose);
      prose = [];
      if (mark !== undefined && name !== undefined) {
        const bare = name.replace(markup.inline, '').replace(/\s+/g, ' ').trim();
        title ??= bare;
        blocks.addHeading(line, mark.length, bare);
      } else blocks.addOther('code', line);
      if (open !== undefined) open = open.test(words) ? undefined : open;
      else if (fence !== undefined && !(fence[0].source !== fence[1].source && fence[1].test(words))) open = fence[1];
    }
    addProse(prose);
  }
  return {
    text,
    ...(masks.length > 0 && { masked: masked(text, masks) }),
    blocks: blocks.blocks,
    metadata: title === undefined ? {} : { title },
  };
}

/** Longest line that is looked at for marks. Unit: code units. Default: 2,000. Source: a paragraph in one line; its commands stand first. */
const LINE_MOST = 2000;

function inlineMasks(text: string, { start, end }: Line, inline: RegExp): readonly Mask[] {
  return [...text.slice(start, end).matchAll(inline)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
    as: '',
  }));
}

/** A title with a line of equal marks below it, and maybe above (reStructuredText). */
function underlined(text: string, stretch: Stretch): { readonly level: number; readonly words: string } | undefined {
  const lines = stretch.map(({ start, end }) => text.slice(start, Math.min(end, start + 200)));
  const rule = lines.at(-1) ?? '';
  const words = lines.at(-2);
  if (words === undefined || lines.length > 3 || !/^([=~^"'#*+<>:._\x60-])\1{2,}$/.test(rule)) return undefined;
  if (lines.length === 3 && lines[0] !== rule) return undefined;
  const level = '=-~^"'.indexOf(rule.charAt(0)) + 1;
  return { level: lines.length === 3 ? 1 : level > 0 ? level : 3, words };
}

function saidTitle(text: string): string | undefined {
  const found = /^(?:\\title\{([^{}]{1,300})\}|#\+title:\s*(.+))$/im.exec(text.slice(0, 20_000));
  const [, tex, org]: readonly (string | undefined)[] = found ?? [];
  return (tex ?? org)?.trim();
}
