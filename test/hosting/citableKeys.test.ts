import { expect, it } from 'vitest';
import type { CitableKey } from '../../src/engine/model/citable';
import type { DocumentId } from '../../src/engine/model/document';
import { citableKeys } from '../../src/host/worker/citableKeys';

const works: readonly CitableKey[] = [
  { key: 'moeStorks1999', title: 'Birds of the valley', author: 'Ansgar Moe' },
  { key: 'harrowgate1998', title: 'Stork, crane and heron', author: 'Nell Harrowgate' },
  { key: 'storkAtlas2004', document: 'sources/atlas.pdf' as DocumentId },
  { key: 'storkAlmanac2001' },
  { key: 'lunde2020', title: 'Ferries' },
];

it('offers keys that begin so, those at hand first, then those that hold it, then works by author and title', () => {
  expect(citableKeys(works, { typed: 'STORK', limit: 9 }).keys.map(({ key }) => key)).toEqual([
    'storkAtlas2004',
    'storkAlmanac2001',
    'moeStorks1999',
    'harrowgate1998',
  ]);
});

it('says when there are more than it offers', () => {
  expect(citableKeys(works, { typed: '', limit: 3 })).toMatchObject({ isAll: false, keys: { length: 3 } });
  expect(citableKeys(works, { typed: 'lun', limit: 3 }).isAll).toBe(true);
});
