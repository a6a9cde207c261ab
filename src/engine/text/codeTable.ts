/**
 * The class of a code unit, asked of `classOf` once and remembered: scanners ask for every unit of a text, and a regular
 * expression for each would be most of their time. Classes are 1 to 255.
 */
export function codeTable(classOf: (unit: string) => number): (code: number) => number {
  const known = new Uint8Array(0x1_0000);
  return (code) => {
    const found = known[code] ?? 0;
    if (found !== 0) return found;
    return (known[code] = classOf(String.fromCharCode(code)));
  };
}
