import { done, refused, type Outcome, type Problem } from '../../engine/model/problem';
import type { ReadingLimits } from '../limits';
import { hasWide, looksLike } from '../looksLike';
import { crc32 } from './crc32';
import { unpack } from './unpack';
import { zipDirectory, type ZipEntry } from './zipDirectory';

/** A file inside an archive. One that is not whole holds what stands before the damage, or words with wrong letters. */
export interface ArchivePart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

/** An opened archive. Its parts are unpacked in memory when they are asked for; nothing is ever written. */
export interface Archive {
  /** As the archive spells them. */
  readonly names: readonly string[];
  /**
   * `undefined` if there is no such part. Letter case does not count (ECMA-376 part 2, 6.2.2).
   * Refuses: passwordNeeded, overLimit, corrupt.
   */
  read(name: string): Outcome<ArchivePart> | undefined;
}

/** Opens a zip archive. Refuses: emptyText, passwordNeeded, otherContent, corrupt, overLimit. */
export function openArchive(bytes: Uint8Array, limits: ReadingLimits): Outcome<Archive> {
  if (bytes.length === 0) return refused({ kind: 'emptyText' });
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return refused(otherContent(bytes));
  const entries = zipDirectory(bytes, limits.entries);
  if (entries === undefined) return refused({ kind: 'corrupt', reason: 'its end is missing' });
  if (entries.length === 0) return refused({ kind: 'corrupt', reason: 'its list of parts is missing' });
  if (entries.length > limits.entries) return overLimit('entries', limits);
  const byName = new Map(entries.toReversed().map((entry) => [folded(entry.name), entry]));
  const budget = { bytesLeft: limits.unpackedBytes };
  return done({
    names: entries.map(({ name }) => name),
    read(name) {
      const entry = byName.get(folded(name));
      return entry === undefined ? undefined : readEntry(bytes, entry, limits, budget);
    },
  });
}

/** Some writers put backslashes between folders. */
const folded = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** Office packs what a password protects into a container of its old formats (MS-OFFCRYPTO, 2.3.4.4). */
const otherContent = (bytes: Uint8Array): Problem =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && hasWide(bytes, 'EncryptedPackage')
    ? { kind: 'passwordNeeded' }
    : { kind: 'otherContent', looksLike: looksLike(bytes) };

const overLimit = (what: 'unpackedBytes' | 'entries' | 'ratio', limits: ReadingLimits): Outcome<never> =>
  refused({ kind: 'overLimit', what, limit: limits[what] });

/**
 * Unpacked parts up to this size may be packed as tightly as they like. Unit: bytes. Default: 1,000,000.
 * Source: empty forms and style lists of 300 KB pack 50 to one; a bomb of this size does no harm.
 */
const SMALL_PART_BYTES = 1_000_000;

/** Declared sizes are believed when they are too large, and never when they are small. */
function readEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: ReadingLimits,
  budget: { bytesLeft: number },
): Outcome<ArchivePart> {
  if (entry.isEncrypted) return refused({ kind: 'passwordNeeded' });
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return refused({ kind: 'corrupt', reason: `${entry.name} is missing` });
  const byRatio = Math.max(SMALL_PART_BYTES, packed.length * limits.ratio);
  const which = byRatio < budget.bytesLeft ? 'ratio' : 'unpackedBytes';
  const most = Math.min(byRatio, budget.bytesLeft);
  if (entry.unpackedBytes > most) return overLimit(which, limits);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    return refused({ kind: 'corrupt', reason: `${entry.name} is packed in a way that is not known` });
  }
  const isCut = packed.length < entry.packedBytes;
  const { bytes: unpacked, end } =
    entry.method === DEFLATED
      ? unpack(packed, most)
      : { bytes: packed, end: packed.length > most ? ('tooLong' as const) : ('whole' as const) };
  if (end === 'tooLong') return overLimit(which, limits);
  budget.bytesLeft -= unpacked.length;
  return done({
    name: entry.name,
    bytes: unpacked,
    isWhole: end === 'whole' && !isCut && crc32(unpacked) === entry.crc,
  });
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_MARK = 0x04034b50;
const LOCAL_BYTES = 30;

/** The bytes of an entry, behind its local header; `undefined` if there is no such header. */
function packedBytes(bytes: Uint8Array, { offset, packedBytes: length }: ZipEntry): Uint8Array | undefined {
  if (offset + LOCAL_BYTES > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_BYTES);
  if (view.getUint32(0, true) !== LOCAL_MARK) return undefined;
  const start = offset + LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
  return bytes.subarray(start, start + length);
}
