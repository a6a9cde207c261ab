import type { Compound } from '../archive/compound';
import { windowsDate } from '../archive/compoundProperties';
import { codePage, codePageOfLocale } from '../encoding/codePage';
import { decoded } from '../encoding/decoded';
import { narrowWords } from '../narrowWords';

/** What a mail of Outlook says, before it is text. */
export interface OutlookMail {
  readonly subject: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** When it was sent, else received, in ISO 8601. */
  readonly date: string | undefined;
  readonly plain: string | undefined;
  readonly page: Uint8Array | undefined;
  readonly pageEncoding: string | undefined;
  readonly packedRtf: Uint8Array | undefined;
}

const PROPERTIES = '__properties_version1.0';

/** Storages of the mails that are attached to a mail, each inside the one it is attached to (MS-OXMSG, 2.2.2). */
const ATTACHED = /^(?:__attach_version1\.0_#[\dA-F]{8}\/__substg1\.0_3701000D\/)+(?=__properties_version1\.0$)/;

/** Most mails in one. Default: 200. Source: a mail with which somebody forwards a folder. */
const MESSAGES_MOST = 200;

/** The mails that a compound file holds: itself, and those that are attached to it, at any depth; none if it is no mail. */
export function messagesIn(compound: Compound): readonly OutlookMail[] {
  const folders = compound.names.flatMap((name) => ATTACHED.exec(name)?.[0] ?? []).toSorted();
  return ['', ...folders].slice(0, MESSAGES_MOST).flatMap((folder) => messageIn(compound, folder) ?? []);
}

/** Properties are named by four hexadecimal digits (MS-OXPROPS). */
function messageIn(compound: Compound, folder: string): OutlookMail | undefined {
  const fixed = compound.read(folder + PROPERTIES);
  if (fixed === undefined) return undefined;
  const values = fixedValues(fixed, folder === '' ? 32 : 24);
  const encoding = codePage(numberIn(values, '3FFD')) ?? codePageOfLocale(numberIn(values, '3FF1'));
  const bytes = (id: string): Uint8Array | undefined => compound.read(`${folder}__substg1.0_${id}0102`);
  const words = (id: string): string | undefined => {
    const wide = compound.read(`${folder}__substg1.0_${id}001F`);
    if (wide !== undefined) return decoded(wide, 'utf-16le')?.replaceAll('\0', '').trim();
    const narrow = compound.read(`${folder}__substg1.0_${id}001E`);
    return narrow === undefined ? undefined : narrowWords(narrow, encoding);
  };
  return {
    ...{ subject: words('0037'), from: words('0C1A') ?? words('0042'), to: words('0E04'), plain: words('1000') },
    date: dateIn(values, '0039') ?? dateIn(values, '0E06'),
    page: bytes('1013') ?? toBytes(words('1013')),
    pageEncoding: bytes('1013') === undefined ? 'utf-8' : codePage(numberIn(values, '3FDE')),
    packedRtf: bytes('1009'),
  };
}

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const toBytes = (words: string | undefined): Uint8Array | undefined =>
  words === undefined ? undefined : new TextEncoder().encode(words);

/** A number or a time stands in sixteen bytes, behind a head of 32, or 24 in a mail that is attached (MS-OXMSG, 2.4). */
function fixedValues(bytes: Uint8Array, head: number): ReadonlyMap<string, DataView> {
  const values = new Map<string, DataView>();
  for (let at = head; at + 16 <= bytes.length; at += 16) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, 16);
    values.set(view.getUint16(2, true).toString(16).toUpperCase().padStart(4, '0'), view);
  }
  return values;
}

const numberIn = (values: ReadonlyMap<string, DataView>, id: string): number | undefined =>
  values.get(id)?.getUint32(8, true);

function dateIn(values: ReadonlyMap<string, DataView>, id: string): string | undefined {
  const time = values.get(id)?.getBigUint64(8, true);
  return time === undefined ? undefined : windowsDate(time);
}
