import { compoundOf, wide } from './compoundFiles';

/** What a mail of Outlook says, in a test. */
export interface OutlookMail {
  readonly subject: string;
  readonly from?: string;
  readonly plain?: string;
  readonly page?: Uint8Array;
  readonly rtf?: Uint8Array;
  /** When it was sent. Unit: ms since 1970. */
  readonly sentMs?: number;
  readonly attached?: OutlookMail;
}

/** A mail as Outlook saves it (MS-OXMSG). */
export const msgOf = (mail: OutlookMail): Uint8Array => compoundOf(streamsOf(mail, '', 32));

function streamsOf(mail: OutlookMail, folder: string, head: number): Record<string, Uint8Array> {
  const { subject, from, plain, page, rtf, sentMs = 0, attached } = mail;
  const words = Object.entries({ '0037': subject, '0C1A': from, '1000': plain }).flatMap(([id, text]) =>
    text === undefined ? [] : [[`${folder}__substg1.0_${id}001F`, wide(text)] as const],
  );
  const bytes = Object.entries({ '1013': page, '1009': rtf }).flatMap(([id, all]) =>
    all === undefined ? [] : [[`${folder}__substg1.0_${id}0102`, all] as const],
  );
  const inner = `${folder}__attach_version1.0_#00000000/__substg1.0_3701000D/`;
  return {
    [`${folder}__properties_version1.0`]: propertiesOf(head, sentMs),
    ...Object.fromEntries([...words, ...bytes]),
    ...(attached && streamsOf(attached, inner, 24)),
  };
}

function propertiesOf(head: number, sentMs: number): Uint8Array {
  const bytes = new Uint8Array(head + 32);
  const view = new DataView(bytes.buffer);
  view.setUint32(head, 0x00390040, true);
  view.setBigUint64(head + 8, BigInt(sentMs) * 10_000n + 116_444_736_000_000_000n, true);
  view.setUint32(head + 16, 0x3fde0003, true);
  view.setUint32(head + 24, 1252, true);
  return bytes;
}

/** Formatted text packed in Outlook's way (MS-OXRTFCP): its beginning out of the dictionary, and the rest letter by letter. */
export function packedRtf(rest: string): Uint8Array {
  const begun = '{\\rtf1\\ansi\\mac';
  const length = begun.length + rest.length;
  const end = 207 + length;
  const tokens = [
    [0, begun.length - 2],
    ...Array.from(rest, (letter) => [letter.charCodeAt(0)]),
    [end >> 4, (end & 15) << 4],
  ];
  const bytes: number[] = [];
  for (let at = 0; at < tokens.length; at += 8) {
    const group = tokens.slice(at, at + 8);
    bytes.push(
      group.reduce((sum, token, bit) => sum | (token.length === 2 ? 1 << bit : 0), 0),
      ...group.flat(),
    );
  }
  const head = new Uint8Array(Uint32Array.of(bytes.length + 12, length, 0x75465a4c, 0).buffer);
  return Uint8Array.of(...head, ...bytes);
}
