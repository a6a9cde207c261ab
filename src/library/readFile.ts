import { refused } from '../engine/model/problem';
import { extensionOf, isApart, readText } from '../formats/readSource';
import type { SourceReader } from '../reader/sourceReader.node';
import type { Extracts } from './cache/extracts.node';
import type { ReadFile } from './readEntry';

/** Light kinds are read here, the others in a thread of their own, and only once: what was extracted is kept. */
export const fileReader =
  (reader: SourceReader | undefined, extracts: Extracts | undefined): ReadFile =>
  async (file) => {
    if (!isApart(file.name)) return readText(file);
    if (reader === undefined) return refused({ kind: 'unsupportedFormat', extension: extensionOf(file.name) });
    const kept = await extracts?.get(file);
    if (kept !== undefined) return { ok: true, value: kept };
    const outcome = await reader.read('text', file);
    if (outcome.ok) await extracts?.put(file, outcome.value);
    return outcome;
  };
