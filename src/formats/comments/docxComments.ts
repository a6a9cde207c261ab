import { done, refused, type Outcome, type Problem } from '../../engine/model/problem';
import { openArchive, type Archive } from '../archive/archive';
import { createPartReading } from '../archive/partReading';
import { rewrittenZip } from '../archive/rewriteZip';
import type { ReadOptions, RawFile } from '../format';
import { docx } from '../office/docx';
import { docxParts } from '../office/docxPackage';
import { placeIn } from '../origins';
import { commentParts } from './docxCommentPart';
import { createCuts } from './docxCuts';
import { docxUnits } from './docxUnits';
import { withInsertions } from './insertions';
import type { CommentedCopy, Commenter, TextComment } from './textComment';
import { rootOf, xmlTextOf } from './xmlText';

/**
 * A copy of a Word document with comments at their words: in its text marks are added, and in the list of its comments these;
 * all other parts, and the comments that were there, stay byte for byte. Comments on notes stand where the note is
 * referred to, since Word has none in notes. Refuses: what reading the document refuses, and unreadable.
 */
export async function commentedDocx(
  file: RawFile,
  comments: readonly TextComment[],
  by: Commenter,
  options: ReadOptions,
): Promise<Outcome<CommentedCopy>> {
  const read = await docx.read(file, { ...options, isTraced: true });
  const archive = openArchive(file.bytes, options.limits);
  if (!read.ok) return read;
  if (!archive.ok) return archive;
  const { depth } = options.limits;
  const main = docxParts(archive.value, createPartReading(archive.value, depth))?.main ?? '';
  const part = archive.value.read(main);
  if (part?.ok !== true) return refused(BROKEN);
  const { bytes } = part.value;
  const xml = xmlTextOf(bytes);
  if (!xml.ok) return xml;
  const { text } = xml.value;
  const root = rootOf(bytes, text, depth);
  const units = docxUnits(bytes, text, depth);
  if (root === undefined || units === undefined || root.prefix === '') return refused(BROKEN);
  const list = commentParts(archive.value, main, text.slice(root.open.start, root.open.end), depth);
  if (!list.ok) return list;

  const cuts = createCuts(text, units, root.prefix);
  const leftOut = comments.filter((comment) => {
    const place = placeIn(read.value.origins ?? [], comment);
    const around = place && cuts.around(place);
    if (around === undefined) return true;
    const id = list.value.add(comment, by);
    around.before.starts.push(`<${root.prefix}commentRangeStart ${root.prefix}id="${id}"/>`);
    around.behind.ends.push(endMark(root.prefix, id));
    return false;
  }).length;
  const changed = new Map([
    ...list.value.parts(),
    [spelled(archive.value, main), xml.value.bytesOf(withInsertions(text, cuts.insertions()))] as const,
  ]);
  const copy = rewrittenZip(file.bytes, changed);
  return copy.ok ? done({ bytes: copy.value, leftOut }) : copy;
}

const BROKEN: Problem = { kind: 'corrupt', reason: 'the markup of its text is broken' };

/** A part's name as the archive has it: letter case does not count, and some write backslashes. */
const spelled = ({ names }: Archive, name: string): string =>
  names.find((other) => other.replaceAll('\\', '/').toLowerCase() === name.toLowerCase()) ?? name;

const endMark = (prefix: string, id: string): string =>
  `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
