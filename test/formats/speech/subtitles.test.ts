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
    expect(outlineOf(film)).toBe(
      dedent(`
      metadata L1 | 1
      metadata L2 | 00:00:01,000 --> 00:00:03,000
      paragraph L3 1 s | The lighthouse was built⏎⏎2⏎00:00:03,200 --> 00:00:05,000⏎<i>by hand</i>, stone by stone.
      metadata L9 | 3
      metadata L10 | 00:04:31,500 --> 00:04:33,000
      paragraph L11 271.5 s <LUNDE> | LUNDE: We had no crane.`),
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
});
