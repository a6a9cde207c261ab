import { createHash } from 'node:crypto';
import type { Row } from '../data/rows';
import type { Assessed } from './assess';

/** Each row as one line of JSON: what it is held against and what the engine shows of it; rows with the same sources have one `source`. */
export const rowLines = (set: string, assessed: readonly Assessed[]): string =>
  assessed
    .map(({ row, state, window, support, trust }) => {
      const { id, claim, label, edits, from } = row;
      return JSON.stringify({
        set,
        id,
        source: sourceOf(row),
        claim,
        label,
        edits,
        from,
        state,
        window,
        support,
        trust,
      });
    })
    .map((line) => `${line}\n`)
    .join('');

const sourceOf = ({ documents }: Row): string =>
  createHash('sha256').update(documents.join('\0')).digest('hex').slice(0, 12);
