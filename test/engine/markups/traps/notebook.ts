import type { Traps } from './traps';

/** A notebook with one cell before, and code and what it printed behind. */
const notebook = (source: string | readonly string[]): string =>
  JSON.stringify(
    {
      cells: [
        { cell_type: 'markdown', metadata: { tags: ['It fell.'] }, source },
        { cell_type: 'code', source: ['fell("It fell.")'], outputs: [{ text: ['It fell.\n'] }] },
      ],
      metadata: { title: 'It fell.' },
    },
    undefined,
    1,
  );

/** What trips readers of notebooks. */
export const notebookTraps: Traps = [
  [
    'a line a string, with a blank line between paragraphs',
    notebook(['It stands.\n', '\n', 'It ends.']),
    ['paragraph: It stands.', 'paragraph: It ends.'],
  ],
  [
    'a cell in one string',
    notebook('# The fort\n\nIt stands.\n- It is of brick.'),
    ['heading: The fort', 'paragraph: It stands.', 'listItem: It is of brick.'],
  ],
  [
    'quotation marks and backslashes',
    notebook(['He said "it stands", \\*not\\* \\\\ here.']),
    ['paragraph: He said "it stands", *not* \\ here.'],
  ],
  ['letters by number', notebook(['Café “Fort” stands.']), ['paragraph: Café “Fort” stands.']],
  [
    'formulas and pictures',
    notebook(['It stands $x_1$ there. ![It fell.](attachment:a.png)']),
    ['paragraph: It stands there.'],
  ],
  ['an empty cell', notebook([]), []],
  ['code in a cell', notebook(['It stands.\n', '\n', '```\n', 'fell()\n', '```\n']), ['paragraph: It stands.']],
  ['a table', notebook(['| a | b |\n', '|---|---|\n', '| It | stands |']), ['tableRow: a b', 'tableRow: It stands']],
  ['a comment', notebook(['It stands. <!-- It fell. -->']), ['paragraph: It stands.']],
  [
    'letters by number in the file',
    '{"cells":[{"cell_type":"markdown","source":"Caf\\u00e9 stands."}]}',
    ['paragraph: Café stands.'],
  ],
  ['no notebook at all', '{"source": ["It fell."], "cells": "It fell."', []],
];
