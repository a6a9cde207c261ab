import { describe, expect, it } from 'vitest';
import { commentedOdt } from '../../../src/formats/comments/odtComments';
import { textOf } from '../../support/apart';
import { odtOf } from '../../support/officeFiles';
import { options } from '../outline';
import { partsOf } from './commentedWords';

const by = { author: 'Groundwork', initials: 'G', date: '2026-11-30T12:00:00Z' };

async function commented(
  body: string,
  ...words: readonly string[]
): Promise<{ readonly content: string; readonly leftOut: number }> {
  const bytes = odtOf(body);
  const read = await textOf('a.odt', bytes);
  const comments = words.map((one) => {
    const start = read.text.indexOf(one);
    if (start === -1) throw new Error(`“${one}” does not stand in “${read.text}”`);
    return { start, end: start + one.length, paragraphs: [`on ${one}`] };
  });
  const copy = await commentedOdt({ name: 'a.odt', bytes }, { comments, by }, options);
  if (!copy.ok) throw new Error(JSON.stringify(copy.problem));
  expect(await textOf('a.odt', copy.value.bytes)).toEqual(read);
  const [before, after] = [partsOf(bytes), partsOf(copy.value.bytes)];
  for (const name of Object.keys(before).filter((one) => one !== 'content.xml')) expect(after[name]).toBe(before[name]);
  return { content: after['content.xml'] ?? '', leftOut: copy.value.leftOut };
}

/** The markup between the beginning and the end of each comment. */
const anchored = (content: string): readonly string[] =>
  [...content.matchAll(/<office:annotation office:name="([^"]*)"[^]*?<\/office:annotation>/g)].map((found) => {
    const end = content.indexOf(`<office:annotation-end office:name="${found[1] ?? ''}"`);
    return content
      .slice(found.index + found[0].length, end)
      .replace(/<office:annotation[^>]*\/>|<office:annotation [^]*?<\/office:annotation>/g, '');
  });

describe('comments in an OpenDocument text', () => {
  it.each<[what: string, body: string, words: string, at: string]>([
    ['in a paragraph', '<text:p>The flood cost 86 million.</text:p>', '86 million', '86 million'],
    [
      'over spans',
      '<text:p>The <text:span>flood cost</text:span> 86 million.</text:p>',
      'cost 86',
      'cost</text:span> 86',
    ],
    [
      'behind entities and white space',
      '<text:p>R&amp;D\n   and <text:s text:c="2"/>more words</text:p>',
      'more',
      'more',
    ],
    ['in a link', '<text:p>See <text:a>the report</text:a></text:p>', 'report', 'report'],
    [
      'in a table',
      '<table:table><table:table-row><table:table-cell><text:p>one two</text:p></table:table-cell></table:table-row></table:table>',
      'two',
      'two',
    ],
    [
      'with a field, of which they take the whole',
      '<text:p>on <text:date>3 May 2022</text:date> there</text:p>',
      'May',
      '<text:date>3 May 2022</text:date>',
    ],
    [
      'in a note, around which they stand',
      '<text:p>Text<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The minutes say so.</text:p></text:note-body></text:note> on.</text:p>',
      'minutes say',
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The minutes say so.</text:p></text:note-body></text:note>',
    ],
  ])('stand at words %s', async (_, body, words, at) => {
    const { content, leftOut } = await commented(body, words);
    expect([anchored(content), leftOut]).toEqual([[at], 0]);
    expect(content).toContain('<dc:creator>Groundwork</dc:creator><dc:date>2026-11-30T12:00:00</dc:date>');
  });

  it('overlap, each with a name of its own', async () => {
    const { content } = await commented('<text:p>one two three "groundwork_</text:p>', 'one two', 'two three');
    expect(anchored(content)).toEqual(['one two', 'two three']);
    expect(new Set(content.match(/office:annotation office:name="[^"]*"/g)).size).toBe(2);
  });

  it('are left out of a drawing that stands on the page, and counted', async () => {
    const drawing = '<draw:frame><draw:text-box><text:p>a caption here</text:p></draw:text-box></draw:frame>';
    expect((await commented(`${drawing}<text:p>Words.</text:p>`, 'caption')).leftOut).toBe(1);
  });
});
