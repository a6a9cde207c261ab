import { done, refused, type Outcome, type Problem } from '../../engine/model/problem';
import { openArchive } from '../archive/archive';
import { rewrittenZip } from '../archive/rewriteZip';
import { readXml, type XmlPlace } from '../archive/xml';
import type { ReadOptions, RawFile } from '../format';
import { odt } from '../office/odt';
import { placeIn } from '../origins';
import { withInsertions, type Insertion } from './insertions';
import type { Commenting, CommentedCopy } from './textComment';
import { endOfTag, freeName, xmlEscaped, xmlTextOf } from './xmlText';

/**
 * A copy of an OpenDocument text with comments at their words (`office:annotation`, OpenDocument 1.3 part 3, 14.1): marks are
 * added to its content, all else stays byte for byte. Comments on notes stand around the note. Refuses: what reading the
 * document refuses, and unreadable.
 */
export async function commentedOdt(
  file: RawFile,
  { comments, by }: Commenting,
  options: ReadOptions,
): Promise<Outcome<CommentedCopy>> {
  const read = await odt.read(file, { ...options, isTraced: true });
  const archive = openArchive(file.bytes, options.limits);
  if (!read.ok) return read;
  if (!archive.ok) return archive;
  const part = archive.value.read('content.xml');
  if (part?.ok !== true) return refused(BROKEN);
  const xml = xmlTextOf(part.value.bytes);
  if (!xml.ok) return xml;
  const { text, bytesOf } = xml.value;
  const wholes = wholesIn(part.value.bytes, text, options.limits.depth);
  if (wholes === undefined) return refused(BROKEN);
  const insertions: Insertion[] = [];
  // Names of annotations are their own; no other may begin so.
  const stem = freeName('groundwork', '_', (name) => text.includes(`"${name}`));
  const leftOut = comments.filter(({ paragraphs, ...words }, at) => {
    const place = placeIn(read.value.origins ?? [], words);
    if (place === undefined) return true;
    const [start, end] = [spotOf(wholes, place.start, 'start'), spotOf(wholes, place.end, 'end')];
    if (start === undefined || end === undefined) return true;
    const name = `${stem}${String(at)}`;
    const said = paragraphs.map((one) => `<text:p>${xmlEscaped(one)}</text:p>`).join('');
    const who = `<dc:creator>${xmlEscaped(by.author)}</dc:creator><dc:date>${by.date.replace(/Z$/, '')}</dc:date>`;
    insertions.push({
      at: start,
      text: `<office:annotation office:name="${name}" ${SPACES}>${who}${said}</office:annotation>`,
    });
    insertions.push({ at: end, text: `<office:annotation-end office:name="${name}" ${SPACES}/>` });
    return false;
  }).length;
  const copy = rewrittenZip(file.bytes, new Map([[part.value.name, bytesOf(withInsertions(text, insertions))]]));
  return copy.ok ? done({ bytes: copy.value, leftOut }) : copy;
}

const BROKEN: Problem = { kind: 'corrupt', reason: 'the markup of its text is broken' };

/** A document may have other prefixes for these. */
const SPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** Elements in which comments may begin and end. */
const ENTERED: ReadonlySet<string> = new Set(['text:p', 'text:h', 'text:span', 'text:a', 'text:meta']);

/** An element of a paragraph that no comment may begin or end in: a note, a field, a frame. */
interface Whole extends XmlPlace {
  readonly isInParagraph: boolean;
}

/** The outermost of these, and of what stands outside of paragraphs as a drawing does. `undefined` where the markup is broken. */
function wholesIn(bytes: Uint8Array, text: string, depthMost: number): readonly Whole[] | undefined {
  const wholes: Whole[] = [];
  let paragraphs = 0;
  let inside = 0;
  let start = 0;
  const isDrawing = (name: string): boolean => name.startsWith('draw:');
  const end = readXml(bytes, 'xml', depthMost, {
    open(name, _, at) {
      if (inside > 0) inside += 1;
      else if (ENTERED.has(name)) paragraphs += 1;
      else if (paragraphs > 0 || isDrawing(name)) {
        inside = 1;
        ({ start } = at);
      }
      return 'enter';
    },
    close(name, at) {
      if (inside > 0) {
        inside -= 1;
        if (inside === 0) wholes.push({ start, end: endOfTag(text, at), isInParagraph: paragraphs > 0 });
      } else if (ENTERED.has(name)) paragraphs -= 1;
    },
    text: () => undefined,
  });
  return end === 'whole' ? wholes : undefined;
}

/** Where a mark can stand: outside of what is whole; nowhere in a drawing that stands in no paragraph. */
function spotOf(wholes: readonly Whole[], offset: number, edge: 'start' | 'end'): number | undefined {
  const whole = wholes.find((one) => one.start < offset && offset < one.end);
  if (whole === undefined) return offset;
  return whole.isInParagraph ? whole[edge] : undefined;
}
