/** The platform's decoder (WHATWG Encoding), of which rooms without DOM types know nothing. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * The text of bytes in an encoding, by a label of the WHATWG Encoding Standard, or "ibm437" and "ibm850", which it lacks. A label that nobody
 * knows, or with `fatal` a byte that does not fit, gives `undefined`: the decoder throws, and has no other way to say so.
 */
export function decoded(bytes: Uint8Array, label: string, fatal: 'fatal' | 'lenient' = 'lenient'): string | undefined {
  const upper = UPPER_HALVES.get(label) ?? (isWestern(label) ? CP1252 : undefined);
  if (upper !== undefined) return singleByte(bytes, upper);
  try {
    return new TextDecoder(label, { fatal: fatal === 'fatal', ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A call takes so many arguments anywhere. Unit: bytes. Default: 8,192. Source: browsers' least is 65,535. */
const CHUNK = 8192;

function singleByte(bytes: Uint8Array, upper: string): string {
  const codes = Uint16Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : upper.charCodeAt(byte - 128)));
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const units = Array.from(bytes.subarray(at, at + CHUNK), (byte) => codes[byte] ?? 0xfffd);
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}

/** Whether a label stands for Windows-1252, in any spelling. */
export const isWestern = (label: string): boolean => WINDOWS_1252.test(label.trim().toLowerCase());

/**
 * All labels of Windows-1252. The platform's own decoder is wrong on Node 20.18 to 24.20 (nodejs/node issue 56542), which VS
 * Code ships: it takes curly quotes, dashes and the euro for control characters.
 */
const WINDOWS_1252 =
  /^(?:windows-1252|x-cp1252|cp1252|ansi_x3\.4-1968|(?:us-)?ascii|l(?:atin)?1|csisolatin1|iso-?ir-100|iso_?8859-1(?::1987)?|iso-?8859-?1|cp819|ibm819)$/;

const LATIN_1 = String.fromCharCode(...Array.from({ length: 96 }, (_, at) => 0xa0 + at));

/** Five bytes that stand for nothing are controls, as browsers have them. */
const CP1252 = `€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ${LATIN_1}`;

const BOXES = '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀';

/** What stands for the upper 128 bytes in the code pages of DOS (Unicode's tables for vendors). */
const UPPER_HALVES: ReadonlyMap<string, string> = new Map([
  ['ibm437', `ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»${BOXES}αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0`],
  [
    'ibm850',
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ],
]);
