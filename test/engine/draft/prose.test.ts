import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/engine/draft/proseBlocks';
import { readable } from '../../../src/engine/model/masked';

const prose = (text: string): readonly string[] =>
  parseDraft({ text, language: 'markdown' }).blocks.map(({ role, masked }) => `${role}: ${readable(masked)}`);

describe('the prose of a Markdown draft', () => {
  it('leaves code, front matter, HTML, comments and callouts out, and tells block quotes apart', () => {
    const text = [
      '---\ntitle: Not prose\ntags:\n- a\n---\n\n# Heading',
      'A paragraph.',
      '```\ncode\n```',
      '    indented code',
      '<div title="html"></div>',
      '<!-- a comment -->',
      '> A block quote\n> of two lines.',
      '> [!NOTE]\n> A callout.',
      '- An item.\n- Another.',
      '| a | b |\n| - | - |\n| 1 | 2 |',
      '[ref]: https://example.org',
    ].join('\n\n');
    expect(prose(text)).toEqual([
      'heading: Heading',
      'paragraph: A paragraph.',
      'quote: A block quote of two lines.',
      'listItem: An item.',
      'listItem: Another.',
      'tableRow: a b',
      'tableRow: 1 2',
    ]);
  });

  it('masks marks and targets, and keeps the words', () => {
    const text = 'The **river** [rose](https://example.org "title") by `three` metres[^1] \\*there\\* [@lind, p. 3].\n';
    expect(prose(text)).toEqual(['paragraph: The river rose by three metres *there* .']);
  });

  it('keeps an insertion in a quotation, which is no link', () => {
    expect(prose('“It [the bank] held.”')).toEqual(['paragraph: “It [the bank] held.”']);
  });

  it('knows the headings above a block', () => {
    const { blocks } = parseDraft({ text: '# A\n\n### B\n\nText.\n\n## C\n\nMore.\n', language: 'markdown' });
    expect(blocks.filter(({ role }) => role === 'paragraph').map(({ section }) => section)).toEqual([
      ['A', 'B'],
      ['A', 'C'],
    ]);
  });

  it('is the same when it is parsed again after an edit as when it is parsed anew', () => {
    const before = '# A\n\nOne *two* three.\n\n```\ncode\n```\n\n- four\n- five\n';
    const after = before.replace('three', 'thr```ee\n\n```\nx').replace('five', '**six**');
    const first = parseDraft({ text: before, language: 'markdown' });
    expect(parseDraft({ text: after, language: 'markdown' }, first).blocks).toEqual(
      parseDraft({ text: after, language: 'markdown' }).blocks,
    );
  });
});

describe('the prose of a plain-text draft', () => {
  it('takes items of a list without full stops for no headings', () => {
    const { blocks } = parseDraft({
      text: '2. The costs\n\nThe mill has:\n- two wheels of oak\n- a dam\n1) one gate\n3. The dam was built in 1901\n',
      language: 'plaintext',
    });
    expect(blocks.map(({ role, masked, section }) => `${section.join()} ${role}: ${readable(masked)}`)).toEqual([
      ' heading: 2. The costs',
      '2. The costs paragraph: The mill has:',
      '2. The costs listItem: two wheels of oak',
      '2. The costs listItem: a dam',
      '2. The costs listItem: one gate',
      '2. The costs listItem: The dam was built in 1901',
    ]);
  });

  it('is its paragraphs; a short line without a full stop is a heading', () => {
    const { blocks } = parseDraft({
      text: 'THE RIVER\n\nIt rose\nquickly.\n\nAfter the flood\n\nIt fell.\n',
      language: 'plaintext',
    });
    expect(blocks.map(({ role, masked }) => `${role}: ${readable(masked)}`)).toEqual([
      'heading: THE RIVER',
      'paragraph: It rose quickly.',
      'heading: After the flood',
      'paragraph: It fell.',
    ]);
  });
});
