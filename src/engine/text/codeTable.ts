/**
 * The class of a code unit, asked of `classOf` once and remembered: scanners ask for every unit of a text, and a regular
 * expression for each would be most of their time. Classes are 1 to 255. Past the end of a text (NaN) stands U+0000.
 */
export function codeTable(classOf: (unit: string) => number): (code: number) => number {
  const known = new Uint8Array(0x1_0000);
  return (code) => {
    // A whole number for certain: engines read an array much more slowly once they have seen another index.
    const unit = code | 0;
    const found = known[unit] ?? 0;
    if (found !== 0) return found;
    return (known[unit] = classOf(String.fromCharCode(unit)));
  };
}
