import type { Compound } from './compound';
import { codePage } from '../encoding/codePage';
import { decoded } from '../encoding/decoded';
import { narrowWords } from '../narrowWords';

/** What an old Office file says of itself. */
export interface CompoundProperties {
  readonly title?: string;
  readonly author?: string;
  /** In ISO 8601. */
  readonly date?: string;
}

const STREAM = '\x05SummaryInformation';
const IDS = { codePage: 1, title: 2, author: 4, created: 12 };

/** Most fields. Default: 200. Source: there are nineteen. */
const FIELDS_MOST = 200;

/** Reads the summary of an old Office file (MS-OLEPS, 2.21); nothing where it is missing or broken. */
export function compoundProperties(compound: Compound): CompoundProperties {
  const bytes = compound.read(STREAM);
  if (bytes === undefined || bytes.length < 56) return {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const section = view.getUint32(44, true);
  if (section + 8 > bytes.length) return {};
  const count = Math.min(FIELDS_MOST, view.getUint32(section + 4, true));
  const places = new Map<number, number>();
  for (let at = section + 8; at + 8 <= Math.min(bytes.length, section + 8 + count * 8); at += 8)
    places.set(view.getUint32(at, true), section + view.getUint32(at + 4, true));
  const encoding = codePage(numberAt(view, places.get(IDS.codePage)));
  const words = (id: number): string | undefined => wordsAt(view, places.get(id), encoding);
  const date = dateAt(view, places.get(IDS.created));
  const [title, author] = [words(IDS.title), words(IDS.author)];
  return {
    ...(isFilled(title) && { title }),
    ...(isFilled(author) && { author }),
    ...(date !== undefined && { date }),
  };
}

const numberAt = (view: DataView, at: number | undefined): number | undefined =>
  at === undefined || at + 6 > view.byteLength ? undefined : view.getUint16(at + 4, true);

/** Some programs write fields in another encoding than they say. */
const isFilled = (words: string | undefined): words is string =>
  words !== undefined && words !== '' && !words.includes('\ufffd');

function wordsAt(view: DataView, at: number | undefined, encoding: string | undefined): string | undefined {
  if (at === undefined || at + 8 > view.byteLength) return undefined;
  const kind = view.getUint32(at, true);
  const length = Math.min(view.getUint32(at + 4, true), WORDS_MOST);
  const bytes = new Uint8Array(
    view.buffer,
    view.byteOffset + at + 8,
    Math.max(0, Math.min(length, view.byteLength - at - 8)),
  );
  if (kind === 0x1f || encoding === 'utf-16le')
    return decoded(bytes, 'utf-16le')
      ?.replace(/\0[^]*$/, '')
      .trim();
  if (kind !== 0x1e) return undefined;
  const end = bytes.indexOf(0);
  return narrowWords(end === -1 ? bytes : bytes.subarray(0, end), encoding);
}

/** Longest field. Unit: bytes. Default: 1,000. Source: the longest titles have three lines. */
const WORDS_MOST = 1000;

const DATE_KIND = 0x40;

function dateAt(view: DataView, at: number | undefined): string | undefined {
  if (at === undefined || at + 12 > view.byteLength || view.getUint32(at, true) !== DATE_KIND) return undefined;
  return windowsDate(view.getBigUint64(at + 4, true))?.slice(0, 10);
}

/** Hundreds of nanoseconds from 1601 to 1970. */
const SINCE_1601 = 116_444_736_000_000_000n;

/** The year 2200, beyond which a time is a mistake. Unit: ms since 1970. */
const LAST_MS = 7_258_118_400_000;

/** A time as Windows counts it, in ISO 8601; `undefined` before 1970 and where it is a mistake. */
export function windowsDate(ticks: bigint): string | undefined {
  const ms = Number((ticks - SINCE_1601) / 10_000n);
  return ms > 0 && ms < LAST_MS ? new Date(ms).toISOString() : undefined;
}
