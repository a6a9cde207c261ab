import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
      const beside = `${file}.expected`;
      return existsSync(beside) ? [readFileSync(beside, 'utf8')] : undefined;
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
