import { describe, expect, it } from 'vitest';
import { subtitles } from '../../../src/formats/speech/subtitles';
import { dedent, outlineOf, read, readableOf, readAs } from '../outline';

describe('subtitles', () => {
  it('are joined to sentences, with the time at which each begins', async () => {
    const film = await read(
      'a.srt',
      dedent(`
      1
      00:00:01,000 --> 00:00:03,000
      The lighthouse was built

      2
      00:00:03,200 --> 00:00:05,000
      <i>by hand</i>, stone by stone.

      3
      00:04:31,500 --> 00:04:33,000
      LUNDE: We had no crane.`),
    );
    expect(film.text).toBe(
      '[00:00:01] The lighthouse was built by hand, stone by stone.\n\n[00:04:31] LUNDE: We had no crane.\n\n',
    );
    expect(outlineOf(film)).toBe(
      dedent(`
      paragraph L1 1 s | The lighthouse was built by hand, stone by stone.
      paragraph L3 271.5 s <LUNDE> | LUNDE: We had no crane.`),
    );
    expect(readableOf(film)).toEqual(['The lighthouse was built by hand, stone by stone.', 'LUNDE: We had no crane.']);
  });

  it('name the speaker in voice tags, and leave notes and styles out', async () => {
    const film = await readAs(
      subtitles,
      dedent(`
      WEBVTT - Harbour

      NOTE made by hand

      STYLE
      ::cue { color: red }

      intro
      00:01.000 --> 00:02.000 line:0
      <v Ida Brandt>We sell fish &amp; ice

      00:02.000 --> 00:03.000
      <v Olu>- and salt

      00:09.000 --> 00:10.000
      >> later`),
    );
    expect(readableOf(film)).toEqual(['We sell fish & ice', '- and salt', 'later']);
    // A tag does not speak: who does stands before the words.
    expect(film.text).toContain('[00:00:01] Ida Brandt: We sell fish & ice\n');
    expect(film.blocks.map(({ locator }) => locator.speaker).filter((name) => name !== undefined)).toEqual([
      'Ida Brandt',
      'Olu',
    ]);
  });

  it('without blank lines are still apart, and without times are no words', async () => {
    const film = await readAs(subtitles, '1\n0:01,0 --> 0:02,0\nOne.\n2\n0:02,0 --> 0:03,0\nTwo.\n');
    expect(readableOf(film)).toEqual(['One.', 'Two.']);
    expect(readableOf(await readAs(subtitles, 'Only words'))).toEqual([]);
  });

  it('made by machines roll, and are read once', async () => {
    const lines = [
      'so the harbour authority',
      'sold the north quay for',
      'forty one million euros',
      'in march of last year',
      'and nobody knew',
    ];
    const cue = (at: number, words: string): string =>
      `00:00:0${String(at)}.000 --> 00:00:0${String(at + 1)}.000\n${words}\n`;
    const rolling = lines.map((line, at) =>
      cue(at, `${at === 0 ? ' ' : (lines[at - 1] ?? '')}\n${line.replace(' ', '<00:00:00.500><c> ')}</c>`),
    );
    const growing = ['so', 'so the', 'so the harbour', 'so the harbour authority'].map((words, at) => cue(at, words));
    expect(readableOf(await readAs(subtitles, `WEBVTT\n\n${rolling.join('\n')}`))).toEqual([lines.join(' ')]);
    expect(readableOf(await readAs(subtitles, `WEBVTT\n\n${growing.join('\n')}`))).toEqual([lines[0]]);
  });

  it('keep a refrain', async () => {
    const song = ['Row on.', 'Row on.', 'The tide is out.', 'Row on.', 'The moon is up.'].map(
      (words, at) => `${String(at)}\n00:00:0${String(at)},000 --> 00:00:0${String(at + 1)},000\n${words}\n`,
    );
    expect(readableOf(await readAs(subtitles, song.join('\n')))).toHaveLength(5);
  });

  it('may have blank lines inside', async () => {
    const film = await readAs(
      subtitles,
      '1\n00:00:01,000 --> 00:00:03,000\nThe harbour was sold\n\nfor 41 million euros.\n\n2\n00:00:04,000 --> 00:00:06,000\nNobody objected.\n',
    );
    expect(readableOf(film)).toEqual(['The harbour was sold for 41 million euros.', 'Nobody objected.']);
  });

  it.each([
    ['names', 'Petra Lind: We begin.|Olu Bright: Yes.|Petra Lind: It is sold.|Olu Bright: Since when?'],
    [
      'the surname first',
      'Holt, Anna: We begin.|Lind, Petra (she/her): For how much?|Holt, Anna: Little.|It is: nothing.',
    ],
    ['titles', 'Anna Holt, Ph.D.: We begin.|Petra Lind, MD, MPH | Council: Yes.'],
    ['a short film', 'Ines de la Rue: It is sold.|It went cheap.|José O’Brien-Smith [Gazette]: Since when: March?'],
  ])('name speakers as Zoom writes them: %s', async (_, said) => {
    const turns = said.split(/\|(?! )/);
    const film = await readAs(
      subtitles,
      `WEBVTT\n\n${turns.map((words, at) => `${String(at + 1)}\n00:00:0${String(at)}.000 --> 00:00:0${String(at + 1)}.000\n${words}\n`).join('\n')}`,
    );
    const named = turns.filter((words) => !words.startsWith('It ')).map((words) => words.slice(0, words.indexOf(': ')));
    expect(film.blocks.map(({ locator }) => locator.speaker).filter((name) => name !== undefined)).toEqual(named);
  });

  it('name nobody by words that only stand before colons', async () => {
    const said = ['Note: it leaks.', 'He came.', 'The rule is this: never.', 'Warning: it is hot.', 'They left.'];
    const film = await readAs(
      subtitles,
      `WEBVTT\n\n${said.map((words, at) => `00:00:0${String(at)}.000 --> 00:00:0${String(at + 1)}.000\n${words}\n`).join('\n')}`,
    );
    expect(film.blocks.filter(({ locator }) => locator.speaker !== undefined)).toEqual([]);
  });
});
