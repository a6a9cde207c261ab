import { parameterOf, partOf, typeOf, type Part } from './headers';

/** What stops the parts of a message from being taken apart without end. */
export interface PartLimits {
  readonly depth: number;
  readonly entries: number;
}

/** A part, and the parts inside it; a message inside a message has its own as a single one. */
export interface PartTree extends Part {
  readonly type: string;
  readonly parts: readonly PartTree[];
}

/**
 * A message with its parts. Beyond the limits parts are left whole, and `isCut` says so; each byte is looked at once a
 * level, and the parts of a level are disjoint.
 */
export function partTree(raw: string, limits: PartLimits): { readonly tree: PartTree; readonly isCut: boolean } {
  let entries = 0;
  let isCut = false;
  const treeOf = (part: Part, depth: number): PartTree => {
    entries += 1;
    const type = typeOf(part.headers);
    const inner = innerParts(part, type);
    const isOver = inner.length > 0 && (depth >= limits.depth || entries + inner.length > limits.entries);
    isCut ||= isOver;
    return { ...part, type, parts: isOver ? [] : inner.map((one) => treeOf(partOf(one), depth + 1)) };
  };
  return { tree: treeOf(partOf(raw), 1), isCut };
}

function innerParts({ headers, body }: Part, type: string): readonly string[] {
  if (type === 'message/rfc822') return [body];
  const boundary = type.startsWith('multipart/') ? parameterOf(headers, 'boundary') : undefined;
  return boundary === undefined || boundary === '' ? [] : between(body, `--${boundary}`);
}

/** What stands between the lines that begin with a mark (RFC 2046, section 5.1); the last may lack its end. */
function between(body: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let start = -1;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start !== -1) parts.push(body.slice(start, at).replace(/\r?\n$/, ''));
    start = -1;
    if (body.startsWith('--', at + mark.length)) break;
    const line = body.indexOf('\n', at);
    if (line === -1) break;
    start = line + 1;
  }
  if (start !== -1) parts.push(body.slice(start));
  return parts;
}
