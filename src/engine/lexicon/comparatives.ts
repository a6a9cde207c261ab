/** A scale that things are compared on, and to which end of it a word points. */
export interface ScaleWord {
  readonly dimension: string;
  readonly direction: 1 | -1;
}

/**
 * Scales of English adjectives and adverbs, one a line: its name, the words of its upper end, the words of its lower end
 * (gradable opposites, after Lyons 1977, 9.1; Quirk et al. 1985, 7.74 on their degrees). Degrees are made by rule; irregular ones are given.
 * A word stands on one scale, the one of its commonest use: "short" measures length and stature, "hard" difficulty.
 */
const SCALES = `
amount: more most much many = less least fewer fewest few little
size: big large great huge vast = small little lesser tiny slight
age: old elder eldest ancient = young new recent modern
depth: deep = shallow
height: high = low
length: long tall lengthy = short brief
width: wide broad = narrow
thickness: thick = thin
speed: fast quick rapid swift speedy quickly rapidly = slow slowly
price: expensive dear costly pricey = cheap inexpensive affordable
time: late later latter = early earlier soon
weight: heavy = light
distance: far farther further farthest furthest distant remote = near close
strength: strong powerful = weak feeble
temperature: hot warm = cold cool chilly
loudness: loud noisy = quiet silent soft
brightness: bright = dark dim
wealth: rich wealthy prosperous affluent = poor
quality: good better best well = bad worse worst badly
difficulty: difficult hard tough = easy simple
safety: safe secure = dangerous risky unsafe hazardous
wetness: wet damp humid = dry
frequency: frequent often frequently common = rare seldom rarely uncommon infrequent
likelihood: likely probable = unlikely improbable
importance: important significant crucial = unimportant insignificant trivial
popularity: popular = unpopular
rank: senior = junior
density: dense crowded = sparse
fullness: full = empty
cleanness: clean pure = dirty polluted
smoothness: smooth = rough bumpy
steepness: steep = gentle gradual
sharpness: sharp keen = blunt
health: healthy fit = ill sick unwell
happiness: happy = unhappy sad
hardness: firm = tender
fatness: fat = slim lean
tightness: tight = loose
bravery: brave bold courageous = cowardly timid
kindness: kind = unkind cruel
severity: severe serious harsh strict grave = mild lenient minor
activity: busy active = idle inactive
fertility: fertile = barren
accuracy: accurate precise exact = inaccurate imprecise
complexity: complex complicated elaborate = plain
efficiency: efficient effective = inefficient ineffective
stability: stable steady = unstable unsteady
`;

const comparisons = readScales();

/**
 * The scale of a comparing word, in any degree: "older", "old" and "oldest" point up the scale of age, "younger" down.
 * Two words may stand for one, the second of them then decides ("more expensive", "less expensive"). Lower case.
 */
export function comparativeDimension(word: string): ScaleWord | undefined {
  const known = comparisons.get(word);
  if (known !== undefined) return known;
  const [, degree = '', base = ''] = /^(more|most|less|least) (.+)$/.exec(word) ?? [];
  const scale = comparisons.get(base);
  if (scale === undefined || degree.startsWith('m')) return scale;
  return { dimension: scale.dimension, direction: scale.direction === 1 ? -1 : 1 };
}

function readScales(): ReadonlyMap<string, ScaleWord> {
  const all = new Map<string, ScaleWord>();
  for (const line of SCALES.trim().split('\n')) {
    const [dimension = '', ends = ''] = line.split(': ');
    ends.split(' = ').forEach((end, at) => {
      const comparison: ScaleWord = { dimension, direction: at === 0 ? 1 : -1 };
      for (const word of end.split(' '))
        for (const form of degreesOf(word)) if (!all.has(form)) all.set(form, comparison);
    });
  }
  return all;
}

/** A word with its comparative and superlative as English spells them (Quirk et al. 1985, 7.79); nonsense forms do no harm. */
function degreesOf(word: string): readonly string[] {
  if (word.length > 8 || /(?:ly|er|est|most|least|worst)$/.test(word))
    return word === 'early' ? [word, 'earlier', 'earliest'] : [word];
  if (word.endsWith('e')) return [word, `${word}r`, `${word}st`];
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ier`, `${word.slice(0, -1)}iest`];
  const stem = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word) ? word + word.slice(-1) : word;
  return [word, `${stem}er`, `${stem}est`];
}
