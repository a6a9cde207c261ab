import picomatch from 'picomatch';
import type { Problem } from '../engine/model/problem';
import { decoded } from '../formats/encoding/decoded';
import type { Json } from '../project/tolerantJson';

/** What the writer says of the encoding of files: a path or glob in the folder, and a label. */
export interface GivenEncoding {
  readonly files: string;
  readonly encoding: string;
}

/** Reads `{ "sources/letters/*.txt": "windows-1251" }`; an encoding that nobody knows is a problem of its line. */
export function readGivenEncodings(field: Json | undefined): {
  readonly encodings: readonly GivenEncoding[];
  readonly problems: readonly Problem[];
} {
  if (field === undefined) return { encodings: [], problems: [] };
  if (field.kind !== 'fields') {
    const reason = '"encodings" must hold paths of sources, each with the name of an encoding';
    return { encodings: [], problems: [{ kind: 'brokenSettings', reason, line: field.line }] };
  }
  const encodings: GivenEncoding[] = [];
  const problems: Problem[] = [];
  for (const [files, value] of field.fields) {
    const encoding = value.kind === 'scalar' && typeof value.value === 'string' ? value.value.trim().toLowerCase() : '';
    if (encoding !== '' && decoded(new Uint8Array(), encoding) !== undefined)
      encodings.push({ files: files.replace(/^\.\//, ''), encoding });
    else {
      const reason = `the encoding of "${files}" must be one such as "windows-1251" or "shift_jis"`;
      problems.push({ kind: 'brokenSettings', reason, line: value.line });
    }
  }
  return { encodings, problems };
}

/** What is said of the encoding of a file, by its path in the folder; the last that names it counts. */
export const encodingOf = (inside: string, encodings: readonly GivenEncoding[]): string | undefined =>
  encodings.findLast(({ files }) => files === inside || picomatch.isMatch(inside, files, { nocase: true }))?.encoding;
