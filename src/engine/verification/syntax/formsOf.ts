import { parsedFrom, type Parsed } from './parsed';
import { beginnings } from './restating/delays';

/** A statement as it is written, and other forms from each of which it follows. */
export const formsOf = (statement: Parsed): readonly [Parsed, ...Parsed[]] => [
  statement,
  ...beginnings(statement).map((text) => parsedFrom(text)),
];
