import { refused } from '../engine/model/problem';
import { extensionOf, isApart, readText } from '../formats/readSource';
import type { SourceReader } from '../reader/sourceReader.node';
import type { Extracts } from './cache/extracts.node';
import type { ReadFile } from './readEntry';

/**
 * Longest file of a light kind that is read here. Unit: bytes. Default: 500,000. Source: a novel, read in a tenth of a
 * second; handing it over from another thread takes as long.
 */
const HERE_MOST = 500_000;

/**
 * Short files of light kinds are read here, all others in a thread of their own, which can be ended. What was extracted
 * is kept, so that it is done only once.
 */
export const fileReader =
  (reader: SourceReader | undefined, extracts: Extracts | undefined): ReadFile =>
  async (file) => {
    if (!isApart(file.name)) {
      return reader === undefined || file.bytes.length <= HERE_MOST ? readText(file) : reader.read('text', file);
    }
    if (reader === undefined) return refused({ kind: 'unsupportedFormat', extension: extensionOf(file.name) });
    const kept = await extracts?.get(file);
    if (kept !== undefined) return { ok: true, value: kept };
    const outcome = await reader.read('text', file);
    if (outcome.ok) await extracts?.put(file, outcome.value);
    return outcome;
  };
