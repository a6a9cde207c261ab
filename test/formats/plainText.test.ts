import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/formats/plainText';
import { dedent, outlineOf, read, readableOf, readAs } from './outline';

const outline = async (text: string): Promise<string> => outlineOf(await read('a.txt', dedent(text)));

describe('plain text', () => {
  it('has head and foot apart from its paragraphs', async () => {
    expect(
      await outline(`
        THE FLOOD

        Nell Harrowgate

        14.02.2024


        The river came over its banks.
        Nobody was warned.

        It took three days.

        <https://a.example.org>`),
    ).toBe(
      dedent(`
        metadata L1 | THE FLOOD
        metadata L3 | Nell Harrowgate
        metadata L5 | 14.02.2024
        paragraph L8 ¶1 | The river came over its banks.⏎Nobody was warned.
        paragraph L11 ¶2 | It took three days.
        metadata L13 | <https://a.example.org>`),
    );
  });

  it('counts paragraphs anew under each heading', async () => {
    expect(
      await outline(`
        The council met in the evening. All were present.

        1. Minutes of the last meeting

        1.1 The minutes were approved.

        1.2 One word was corrected.

        FLOOD LEVY

        It rises to 54 euros.

        Any other business
        ------------------

        There was none.`),
    ).toBe(
      dedent(`
        paragraph L1 ¶1 | The council met in the evening. All were present.
        heading L3 | 1. Minutes of the last meeting
        paragraph L5 1. Minutes of the last meeting ¶1 | 1.1 The minutes were approved.
        paragraph L7 1. Minutes of the last meeting ¶2 | 1.2 One word was corrected.
        heading L9 | FLOOD LEVY
        paragraph L11 FLOOD LEVY ¶1 | It rises to 54 euros.
        heading L13 FLOOD LEVY | Any other business⏎------------------
        paragraph L16 FLOOD LEVY > Any other business ¶1 | There was none.`),
    );
  });

  it('finds the items of lists, and leaves dashes in wrapped prose alone', async () => {
    expect(
      await outline(`
        Three things were bought:
        - sandbags, of which
          there were few
        - pumps

        1) A siren was tested.
        2) It could be heard.

        The road was closed on page
        12. The bridge stayed open, they said
        - and so it did.

        1. Apples

        2. Pears`),
    ).toBe(
      dedent(`
        paragraph L1 ¶1 | Three things were bought:
        listItem L2 ¶2 | - sandbags, of which⏎  there were few
        listItem L4 ¶3 | - pumps
        listItem L6 ¶4 | 1) A siren was tested.
        listItem L7 ¶5 | 2) It could be heard.
        paragraph L9 ¶6 | The road was closed on page⏎12. The bridge stayed open, they said⏎- and so it did.
        listItem L13 ¶7 | 1. Apples
        listItem L15 ¶8 | 2. Pears`),
    );
  });

  it('counts lines that end with any mark, as the editor does', async () => {
    expect(outlineOf(await read('a.txt', 'One went.\r\n\r\nTwo stayed.\r\rThree came.\n\n\n'))).toBe(
      dedent(`
        paragraph L1 ¶1 | One went.
        paragraph L3 ¶2 | Two stayed.
        paragraph L5 ¶3 | Three came.`),
    );
  });

  it('has words whole that soft hyphens part, at the ends of lines, too', async () => {
    const read = await readAs(plainText, 'The depart\u00ad\nment paid mil\u00adlions.\n');
    expect(readableOf(read)).toEqual(['The department paid millions.']);
    expect(read.masked).toHaveLength(read.text.length);
  });

  it('may have front matter', async () => {
    const { metadata } = await read('a.txt', '---\ntitle: The flood\ndate: 2024-02-14\n---\nThe river came.\n');
    expect(metadata).toEqual({ title: 'The flood', date: '2024-02-14' });
  });
});
