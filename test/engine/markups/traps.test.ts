import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/engine/draft/proseBlocks';
import type { DraftLanguage } from '../../../src/engine/model/draftLanguage';
import { readable } from '../../../src/engine/model/masked';
import { traps } from './traps';

describe.each(Object.entries(traps) as readonly [DraftLanguage, (typeof traps)['latex'] & {}][])(
  '%s',
  (language, all) => {
    it.each(all)('%s', (_, text, blocks) => {
      const read = parseDraft({ text, language }).blocks;
      expect(read.map(({ role, masked }) => `${role}: ${readable(masked)}`)).toEqual(blocks);
    });
  },
);
