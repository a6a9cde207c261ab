/** What every packed text begins with in mind (MS-OXRTFCP, 2.1.3.1.2). */
const DICTIONARY =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

const HEADER_BYTES = 16;
const WINDOW = 4096;

/** The formatted text of a mail, which Outlook packs in a way of its own (MS-OXRTFCP); `undefined` if it is not that. Never longer than `most` bytes. */
export function unpackedRtf(bytes: Uint8Array, most: number): Uint8Array | undefined {
  if (bytes.length < HEADER_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rawBytes = Math.min(view.getUint32(4, true), most);
  const kind = String.fromCharCode(...bytes.subarray(8, 12));
  if (kind === 'MELA') return bytes.subarray(HEADER_BYTES, HEADER_BYTES + rawBytes);
  // Two bytes become 17 at most.
  return kind === 'LZFu' ? unpacked(view, Math.min(rawBytes, bytes.length * 17)) : undefined;
}

function unpacked(view: DataView, most: number): Uint8Array {
  const window = new Uint8Array(WINDOW);
  for (let at = 0; at < DICTIONARY.length; at += 1) window[at] = DICTIONARY.charCodeAt(at);
  const found = new Uint8Array(most);
  let written = DICTIONARY.length;
  let length = 0;
  const put = (byte: number): void => {
    window[written % WINDOW] = byte;
    written += 1;
    if (length < most) found[length] = byte;
    length += 1;
  };
  let at = HEADER_BYTES;
  while (at < view.byteLength && length < most) {
    const control = view.getUint8(at);
    at += 1;
    for (let bit = 0; bit < 8 && at < view.byteLength; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(view.getUint8(at));
        at += 1;
        continue;
      }
      if (at + 2 > view.byteLength) return found.subarray(0, Math.min(length, most));
      const token = view.getUint16(at, false);
      at += 2;
      const offset = token >> 4;
      if (offset === written % WINDOW) return found.subarray(0, Math.min(length, most));
      for (let step = 0; step < (token & 15) + 2; step += 1) put(window[(offset + step) % WINDOW] ?? 0);
    }
  }
  return found.subarray(0, Math.min(length, most));
}
