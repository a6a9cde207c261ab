import { parameterOf, partOf, typeOf, type MailPart } from './headers';

/** What stops the parts of a message from being taken apart without end. */
export interface PartLimits {
  readonly depth: number;
  readonly entries: number;
}

/** A part, and the parts inside it; a message inside a message has its own as a single one. */
export interface PartTree extends MailPart {
  readonly type: string;
  readonly parts: readonly PartTree[];
}

/**
 * A message with its parts. Parts deeper than the limit are left whole, and those after the last that is counted are left
 * out; `cut` says so. Each byte is looked at once a level, and the parts of a level are disjoint.
 */
export function partTree(
  raw: string,
  limits: PartLimits,
): { readonly tree: PartTree; readonly cut: ReadonlySet<PassedLimit> } {
  let entries = 1;
  const cut = new Set<PassedLimit>();
  const treeOf = (part: MailPart, depth: number): PartTree => {
    const type = typeOf(part.headers);
    const inner = innerParts(part, type);
    const room = depth >= limits.depth ? 0 : Math.max(0, limits.entries - entries);
    const read = inner.slice(0, room);
    if (read.length < inner.length) cut.add(depth >= limits.depth ? 'depth' : 'entries');
    entries += read.length;
    return { ...part, type, parts: read.map((one) => treeOf(partOf(one), depth + 1)) };
  };
  return { tree: treeOf(partOf(raw), 1), cut };
}

/** Which limit a message passes. */
export type PassedLimit = keyof PartLimits;

function innerParts({ headers, body }: MailPart, type: string): readonly string[] {
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
