import { describe, expect, it } from 'vitest';
import { dedent, outlineOf, read } from '../outline';

describe('a transcript', () => {
  it('says who speaks, and goes on with them until somebody else does', async () => {
    const turns = ['LUNDE: When did it close?', 'Ms Brandt: In spring.\nNobody told us.'];
    const text = `${Array.from({ length: 8 }, (_, at) => turns[at % 2]).join('\n\n')}\n\nIt was raining.`;
    const lines = outlineOf(await read('a.txt', text)).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'paragraph L1 <LUNDE> ¶1 | LUNDE: When did it close?',
      'paragraph L3 <Ms Brandt> ¶2 | Ms Brandt: In spring.⏎Nobody told us.',
    ]);
    expect(lines.at(-1)).toBe('paragraph L21 <Ms Brandt> ¶9 | It was raining.');
  });

  it('says when, in brackets or without, and is taken apart at each time', async () => {
    const text = dedent(`
      [00:00:04] We begin.
      [00:00:31] LUNDE: The roof leaked
      from the first day.
      00:01:02 BRANDT: It did not.
      (1:10) Laughter.
      01:20 - Then silence.
      Brandt (02:00): That is all.`);
    expect(outlineOf(await read('a.txt', text))).toBe(
      dedent(`
      paragraph L1 4 s | [00:00:04] We begin.
      paragraph L2 31 s <LUNDE> | [00:00:31] LUNDE: The roof leaked⏎from the first day.
      paragraph L4 62 s <BRANDT> | 00:01:02 BRANDT: It did not.
      paragraph L5 70 s <BRANDT> | (1:10) Laughter.
      paragraph L6 80 s <BRANDT> | 01:20 - Then silence.
      paragraph L7 120 s <Brandt> | Brandt (02:00): That is all.`),
    );
  });

  it('has speakers with their surnames first, and with their pronouns', async () => {
    const turns = ['[Holt, Anna (she/her)] 00:00:0', '[Lind, Petra, Ph.D.] 00:00:0'];
    const text = Array.from({ length: 6 }, (_, at) => `${turns[at % 2] ?? ''}${String(at)}\nIt leaked.`).join('\n');
    expect(
      outlineOf(await read('a.txt', text))
        .split('\n')
        .slice(0, 2),
    ).toEqual([
      'paragraph L1 0 s <Holt, Anna (she/her)> | [Holt, Anna (she/her)] 00:00:00⏎It leaked.',
      'paragraph L3 1 s <Lind, Petra, Ph.D.> | [Lind, Petra, Ph.D.] 00:00:01⏎It leaked.',
    ]);
  });

  it('is nothing that only has labels, a few times, or a few turns in much prose', async () => {
    const others = [
      'Name: Ida\nBorn: 1931\nPlace: Lund\nTrade: cooper\nShop: Quay 4\nFrom: 1950\nUntil: 1971\nHeirs: none\nDied: 1990',
      '10:30 Coffee\n11:00 Walk\n12:15 Lunch',
      `${'LUNDE: Yes.\n\nBRANDT: No.\n\n'.repeat(5)}${'It rained.\n\n'.repeat(20)}`,
    ];
    for (const text of others) expect(outlineOf(await read('a.txt', text)), text).not.toMatch(/<| s \|/);
  });
});
