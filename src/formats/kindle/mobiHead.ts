import { codePage } from '../encoding/codePage';
import { fromBytes } from '../codedBytes';
import { fieldsOf, titled, type BookFields } from './bookFields';

/** What the first record of a book says of it. Numbers of records count from that record. */
export interface MobiHead {
  /** 1 for none, 2 for PalmDOC's, 17480 for Huffman codes. */
  readonly packing: number;
  readonly textRecords: number;
  readonly isLocked: boolean;
  /** A label of the text's encoding. */
  readonly encoding: string;
  /** 8 for KF8 (azw3), less for Mobipocket's. */
  readonly version: number;
  /** Kinds of bytes that stand behind the text of each record, a bit each. */
  readonly trailing: number;
  readonly codes: { readonly first: number; readonly count: number };
  /** The indexes of contents and, only of KF8, of parts; a number that leads nowhere if there is none. */
  readonly contents: number;
  readonly flows: number;
  readonly fragments: number;
  readonly skeletons: number;
  readonly fields: BookFields;
}

/** The least that has all of what every reader needs. */
const LEAST_BYTES = 132;

/** Reads the head; `undefined` if it is none. */
export function mobiHead(record: Uint8Array): MobiHead | undefined {
  if (record.length < LEAST_BYTES || fromBytes(record.subarray(16, 20)) !== 'MOBI') return undefined;
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const length = view.getUint32(20);
  const at = (place: number): number =>
    place + 4 <= Math.min(record.length, length + 16) ? view.getUint32(place) : NONE;
  const encoding = codePage(view.getUint32(28)) ?? 'windows-1252';
  const trailing = at(240);
  const fields = (view.getUint32(128) & 0x40) === 0 ? {} : fieldsOf(record.subarray(16 + length), encoding);
  const title = record.subarray(view.getUint32(84), view.getUint32(84) + view.getUint32(88));
  return {
    packing: view.getUint16(0),
    textRecords: view.getUint16(8),
    isLocked: view.getUint16(12) !== 0,
    ...{ encoding, version: view.getUint32(36) },
    trailing: trailing === NONE ? 0 : trailing & 0xffff,
    codes: { first: view.getUint32(112), count: view.getUint32(116) },
    ...{ contents: at(244), flows: at(192), fragments: at(248), skeletons: at(252) },
    fields: { ...fields, metadata: { ...titled(title, encoding), ...fields.metadata } },
  };
}

const NONE = 0xffffffff;
