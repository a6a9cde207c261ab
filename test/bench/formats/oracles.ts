import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom/worker';
import { extractText } from 'unpdf';

/** Who else reads files of an extension, to hold our text against theirs. */
export interface Oracle {
  readonly name: string;
  /** Every text that this oracle makes of a file; the nearest counts. `undefined` if the program is not there. */
  texts(file: string): readonly string[] | undefined;
  /** What reads the same files in the same process, for speed; resolves to what it read of `unit`. */
  readonly baseline?: {
    readonly name: string;
    readonly unit: string;
    run(bytes: Uint8Array): Promise<number>;
  };
}

/** The oracle of each extension. A new kind of file is a line here. */
export const oracles: Readonly<Record<string, Oracle>> = {
  pdf: {
    name: 'pdftotext',
    texts: (file) =>
      outputs([
        ['pdftotext', [file, '-']],
        ['pdftotext', ['-layout', file, '-']],
      ]),
    baseline: {
      name: "unpdf's extractText",
      unit: 'pages',
      run: async (bytes) => (await extractText(bytes)).totalPages,
    },
  },
  docx: pandoc('docx'),
  odt: pandoc('odt'),
  epub: pandoc('epub'),
  html: {
    name: '.expected',
    texts: (file) => {
      const beside = file.replace(/\.html$/, '.expected');
      return existsSync(beside) ? [pageText(readFileSync(beside, 'utf8'))] : undefined;
    },
    baseline: {
      name: 'Readability on linkedom',
      unit: 'MB',
      run: (bytes) => {
        const { document } = parseHTML(new TextDecoder().decode(bytes));
        const article = new Readability(document).parse();
        return Promise.resolve(article === null ? 0 : bytes.length / 1e6);
      },
    },
  },
};

function pandoc(from: string): Oracle {
  return {
    name: 'pandoc',
    texts: (file) => outputs([['pandoc', ['--from', from, '--to', 'plain', '--wrap=none', file]]]),
  };
}

/** What programs print; one that refuses the file prints nothing. `undefined` if a program is missing. */
function outputs(commands: readonly (readonly [string, readonly string[]])[]): readonly string[] | undefined {
  const all = commands.map(([program, args]) =>
    spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  return all.some(({ error }) => error !== undefined) ? undefined : all.map(({ stdout }) => stdout);
}

/** The words of a page; what is no inline element ends a word. */
function pageText(html: string): string {
  const texts: string[] = [];
  const parser = new Parser({
    ontext: (text) => texts.push(text),
    onopentagname: (name) => INLINE.has(name) || texts.push(' '),
    onclosetag: (name) => INLINE.has(name) || texts.push(' '),
  });
  parser.end(html);
  return texts.join('');
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
