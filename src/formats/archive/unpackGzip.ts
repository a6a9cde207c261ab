import { Gunzip } from 'fflate';
import { unpackedBy, type UnpackedPart } from './unpack';

/** Unpacks bytes that were packed with gzip (RFC 1952), of all members one behind the other, never past `most`; `undefined` if they were not. */
export const unpackGzip = (bytes: Uint8Array, most: number): UnpackedPart | undefined =>
  isGzip(bytes) ? unpackedBy((onChunk) => new Gunzip(onChunk), bytes, most) : undefined;

/** Whether bytes are packed with gzip, by how they begin. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
