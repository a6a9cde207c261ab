import { describe, expect, it } from 'vitest';
import { json } from '../../../src/formats/data/json';
import { bytesOf, dedent, options, outlineOf, read, readableOf, readAs } from '../outline';

describe('structured data', () => {
  it('is a block for each string and number, with its path', async () => {
    const data = await read(
      'a.json',
      dedent(`
      {"results": [
        {"title": "The quarry", "year": 1911, "open": true},
        {"title": "The kiln", "note": "It burnt lime for the fields of three parishes until the war began."}
      ], "it's": ["clay", 2.5], "a b": null}`),
    );
    expect(outlineOf(data)).toBe(
      dedent(`
      tableRow L2 $.results[0].title | "title": "The quarry
      tableRow L2 $.results[0].year | "year": 1911
      tableRow L3 $.results[1].title | "title": "The kiln
      paragraph L3 $.results[1].note | It burnt lime for the fields of three parishes until the war began.
      paragraph L4 $['it\\'s'][0] | clay
      tableRow L4 $['it\\'s'][1] | 2.5`),
    );
  });

  it('reads well: without marks, and with what its escapes stand for', async () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['{"title": "caf\\u00e9 \\"Nord\\"", "year": 3}', ['title: café "Nord"', 'year: 3']],
      ['["one\\ntwo \\ud83d\\ude42 \\\\n a\\/b"]', ['one two 🙂 \\n a/b']],
      ['["First.\\n\\nSecond.\\r\\n\\r\\n Third\\n"]', ['First.', 'Second.', 'Third']],
      ['["", " ", "x",]', ['x']],
      ['// of ours\n{"a": /* no */ "b", "c": "It ends."}', ['a: /* no */ b', 'It ends.']],
      ['"a"', ['a']],
    ];
    for (const [text, words] of cases) {
      expect(
        readableOf(await readAs(json, text)).map((block) => block.replace(/\\n$/, '')),
        text,
      ).toEqual(words);
    }
  });

  it('of one value a line has the line as its row', async () => {
    const data = await read('a.jsonl', '{"town":"Lund"}\n\n{"town":"Ystad"\n{"town":"Malmö"}');
    expect(outlineOf(data)).toBe(
      dedent(`
      tableRow L1 row 1 $.town | "town":"Lund
      tableRow L3 row 3 $.town | "town":"Ystad
      tableRow L4 row 4 $.town | "town":"Malmö`),
    );
    expect(data.problems).toEqual([{ kind: 'partlyRead', missing: 'what breaks off at line 3', reason: 'corrupt' }]);
  });

  it('that breaks off or is nested without end is read as far as it goes, and says so', async () => {
    const problemsOf = async (text: string): Promise<unknown> => (await readAs(json, text)).problems;
    const broken = (line: number): unknown => [
      { kind: 'partlyRead', missing: `what breaks off at line ${String(line)}`, reason: 'corrupt' },
    ];
    expect(await problemsOf('{"a": "b"}')).toEqual([]);
    expect(await problemsOf('{"a":\n"b')).toEqual(broken(2));
    expect(await problemsOf('["a"\n}')).toEqual(broken(2));
    expect(await problemsOf('["a", nonsense]')).toEqual(broken(1));
    const deep = '['.repeat(100_000);
    expect(await problemsOf(`["a", ${deep}"b"${deep.replaceAll('[', ']')}]`)).toEqual([
      { kind: 'partlyRead', missing: 'what is nested too deep at line 1', reason: 'tooMuch' },
    ]);
  });

  it('with long names inside each other bears paths of bounded length, which end with the nearest name', async () => {
    for (const key of ['k', 'a b', "'", '\u00e4'].map((letter) => letter.repeat(1000))) {
      const levels = 400;
      const text = `${`{"${key}":`.repeat(levels)}{"town":["Lund","Ystad"]}${'}'.repeat(levels)}`;
      const paths = (await readAs(json, text)).blocks.map(({ locator }) => locator.path ?? '');
      expect(paths.map((path) => path.replace(/^\$….*\.town/, '$….town'))).toEqual(['$….town[0]', '$….town[1]']);
      expect(Math.max(...paths.map(({ length }) => length))).toBeLessThanOrEqual(300);
    }
  });

  it('that is something else is refused', async () => {
    const refusal = async (text: string): Promise<unknown> => {
      const outcome = await json.read({ name: 'a.json', bytes: bytesOf(text) }, options);
      return outcome.ok ? undefined : outcome.problem;
    };
    expect(await refusal('<!doctype html><p>Not found')).toEqual({ kind: 'otherContent', looksLike: 'a web page' });
    expect(await refusal('Not found')).toEqual({ kind: 'corrupt', reason: 'it does not begin like JSON' });
  });
});
