import { folderWith, type Content } from '../support/folder';

const MINUTES = `# Minutes of the harbour board

## Dredging

The board approved 4.2 million euros for the dredging of the north basin. Eleven members voted for it and five against it.

“The basin will not stay open without the dredger,” the harbour master told the board.

## Ferries

The ferry to Sandholm runs from April to October. Its pier was rebuilt in 2019.
`;

const SECRET = 'The informant saw the treasurer burn the ledgers behind the chandlery in 2021.';

/** A project with sources, one of them for the writer alone, and a draft that leaves something to do. */
export const projectFolder = (more: Readonly<Record<string, Content>> = {}): string =>
  folderWith({
    'groundwork.json': JSON.stringify({
      confidential: ['sources/interviews'],
      metadata: { 'sources/minutes.md': { key: 'board2021', author: 'Harbour board' } },
    }),
    'sources/minutes.md': MINUTES,
    'sources/tides.csv': 'place,high\nSandholm,4.1\nNorth basin,3.9\n',
    'sources/interviews/informant.txt': SECRET,
    'chapters/one.md': `# The harbour

The board approved 2.4 million euros for the dredging of the north basin. Eleven members voted for it.

The treasurer burnt the ledgers behind the chandlery in 2021.
`,
    ...more,
  });

/** Words that only the confidential source has. */
export const SECRET_WORDS = /informant|chandlery|ledgers/i;
