/**
 * A character of the font "Symbol", whose letters are Greek although their codes are Latin; `undefined` for codes it does
 * not have. Source: Adobe's table of the Symbol encoding. Other picture fonts have bullets and boxes: no words are lost.
 */
export function symbolFontCharacter(code: number): string | undefined {
  const at = (code >= 0xf000 ? code - 0xf000 : code) & 0xff;
  const character = at >= 0xa0 ? HIGH[at - 0xa0] : at >= 0x20 ? LOW[at - 0x20] : undefined;
  return character === undefined || character === '\ufffd' ? undefined : character;
}

const LOW = Array.from(
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?' + '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_' + '‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼\ufffd',
);

const HIGH = Array.from(
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓' +
    '°±″≥×∝∂•÷≠≡≈…⏐⎯↵' +
    'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉' +
    '∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓' +
    '◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪' +
    '\ufffd〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭\ufffd',
);

/** Boxes and ticks of the fonts of pictures, which say yes or no in forms (Unicode's names of their characters). */
const TICKS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  wingdings: new Map([
    [0x6f, '☐'],
    [0x71, '☐'],
    [0x72, '☐'],
    [0xa8, '☐'],
    [0xfb, '✗'],
    [0xfc, '✓'],
    [0xfd, '☒'],
    [0xfe, '☑'],
  ]),
  'wingdings 2': new Map([
    [0x2a, '☐'],
    [0x4f, '✗'],
    [0x50, '✓'],
    [0x51, '☒'],
    [0x52, '☑'],
    [0x53, '☒'],
    [0x54, '☒'],
    [0xa3, '☐'],
  ]),
};

/** What a character of Wingdings says, if it says anything; codes lie in the private area. */
export const pictureFontCharacter = (font: string, code: number): string | undefined =>
  TICKS[font.toLowerCase()]?.get(code & 0xff);
