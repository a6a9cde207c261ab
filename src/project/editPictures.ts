import { insertedIn, type TextChange } from './editMarks';
import { readTolerantJson } from './tolerantJson';

/**
 * Turns on reading of pictures in the text of a `groundwork.json`, which may be empty. Comments and the shape of the rest stay as they are;
 * `undefined` when the text is no such file, so that it is for its writer to mend.
 */
export function picturesTurnedOn(text: string): TextChange | undefined {
  if (text.trim() === '') return { start: 0, end: text.length, text: '{\n  "pictures": true\n}\n' };
  const reading = readTolerantJson(text);
  if (!reading.ok || reading.json.kind !== 'fields') return undefined;
  const { fields } = reading.json;
  const said = fields.get('pictures');
  if (said !== undefined) return { start: said.start, end: said.end, text: 'true' };
  return insertedIn(text, reading.json, [...fields.values()].at(-1), '"pictures": true');
}
