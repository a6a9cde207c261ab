import type { Parsed } from '../parsed';

/** "is 4.2 kilometres long" and "has a length of 4.2 kilometres" (Quirk et al. 1985, 7.88: measure phrases before adjectives). */
export function dimensions({ text, quantities }: Parsed): readonly string[] {
  return quantities.flatMap((value) => {
    const [before, behind] = [text.slice(0, value.start), text.slice(value.end)];
    const is = / (is|are|was|were) $/.exec(before);
    const adjective = /^ (\p{Ll}+)\b/u.exec(behind);
    const noun = NOUNS.get(adjective?.[1] ?? '');
    if (is === null || adjective === null || noun === undefined) return [];
    const rest = behind.slice(adjective[0].length).replace(/^ and .*|^,.*$/u, '.');
    return /^[.]?$/.test(rest)
      ? [`${before.slice(0, is.index)} ${HAVE[is[1] ?? ''] ?? 'has'} a ${noun} of ${value.text}.`]
      : [];
  });
}

const HAVE: Readonly<Record<string, string>> = { is: 'has', are: 'have', was: 'had', were: 'had' };

const NOUNS: ReadonlyMap<string, string> = new Map(
  ['long length', 'high height', 'tall height', 'deep depth', 'wide width', 'thick thickness'].map((pair) => {
    const [adjective = '', noun = ''] = pair.split(' ');
    return [adjective, noun];
  }),
);
