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
