import { expect, it } from 'vitest';
import { picturesTurnedOn } from '../../src/project/editPictures';

const turnedOn = (text: string): string => {
  const change = picturesTurnedOn(text);
  return change === undefined ? 'refused' : text.slice(0, change.start) + change.text + text.slice(change.end);
};

it.each([
  ['', '{\n  "pictures": true\n}\n'],
  ['{}', '{\n  "pictures": true\n}'],
  ['{\n  "sources": ["a"] // mine\n}\n', '{\n  "sources": ["a"],\n  "pictures": true // mine\n}\n'],
  ['{ "pictures": false, "drafts": [] }', '{ "pictures": true, "drafts": [] }'],
  ['{ broken', 'refused'],
])('reading of pictures is turned on in %j, and the rest stays', (before, after) => {
  expect(turnedOn(before)).toBe(after);
});
