import { done, refused, type Outcome } from '../../engine/model/problem';
import type { Archive } from '../archive/archive';
import { readXml } from '../archive/xml';
import { resolvedName } from '../archive/partNames';
import type { Commenter, TextComment } from './textComment';
import { appended, freeName, rootOf, utf8Of, xmlEscaped, xmlTextOf, type XmlRoot, type XmlText } from './xmlText';

/** The list of a Word document's comments, as it grows. */
export interface CommentPart {
  /** Adds a comment; answers with its id. */
  add(comment: TextComment, by: Commenter): string;
  /** The parts of the archive that have changed, by name; none while nothing was added. */
  parts(): readonly (readonly [name: string, bytes: Uint8Array])[];
}

/** A part to be added to, and how it is written. */
interface OpenPart extends XmlText {
  readonly name: string;
  readonly root: XmlRoot;
}

const TYPES = '[Content_Types].xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const TRANSITIONAL = {
  words: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
};
/** ISO/IEC 29500 strict has addresses of its own, for the same. */
const STRICT = {
  words: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relation: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
};

/** The comments of a document whose text is the part `main`, which begins with the tag `opening`. Refuses: corrupt, unreadable. */
export function commentParts(archive: Archive, main: string, opening: string, depthMost: number): Outcome<CommentPart> {
  const form = opening.includes(STRICT.words) ? STRICT : TRANSITIONAL;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = opened(archive, `${folder}_rels/${main.slice(folder.length)}.rels`, depthMost);
  const types = opened(archive, TYPES, depthMost);
  if (types === undefined) return refused({ kind: 'corrupt', reason: 'the list of its kinds of parts is missing' });
  const named = relations && commentsName(relations, folder, depthMost);
  const there = named === undefined ? undefined : opened(archive, named, depthMost);
  if (named !== undefined && there === undefined)
    return refused({ kind: 'unreadable', reason: 'the list of its comments is broken, or not stored in UTF-8' });
  const added: string[] = [];
  let next = there === undefined ? 0 : highestId(there, depthMost) + 1;
  const prefix = there?.root.prefix ?? 'w:';
  return done({
    add(comment, by) {
      const id = String(next);
      next += 1;
      added.push(commentXml(comment, by, { id, prefix }));
      return id;
    },
    parts() {
      const comments = added.join('');
      if (comments === '') return [];
      if (there !== undefined) return [[there.name, there.bytesOf(appended(there.text, there.root, comments))]];
      return newParts(archive, { comments, folder, main, relations, types, form });
    },
  });
}

/** A part that is there, in UTF-8 and whole. */
function opened(archive: Archive, name: string, depthMost: number): OpenPart | undefined {
  const part = archive.read(name);
  if (part?.ok !== true || !part.value.isWhole) return undefined;
  const xml = xmlTextOf(part.value.bytes);
  const root = xml.ok ? rootOf(part.value.bytes, xml.value.text, depthMost) : undefined;
  return xml.ok && root !== undefined ? { ...xml.value, name: part.value.name, root } : undefined;
}

/** Which part holds the comments, by its relationship. */
function commentsName(relations: OpenPart, folder: string, depthMost: number): string | undefined {
  let found: string | undefined;
  readXml(relations.bytesOf(relations.text), 'xml', depthMost, {
    open(name, { Type: type = '', Target: target }) {
      if (name === 'Relationship' && type.endsWith('/comments')) found ??= resolvedName(folder, target);
      return 'enter';
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

function highestId({ text, bytesOf }: OpenPart, depthMost: number): number {
  let highest = -1;
  readXml(bytesOf(text), 'xml', depthMost, {
    open(name, attributes) {
      const id = attributes['w:id'];
      if (name === 'w:comment' && Number(id) > highest) highest = Number(id);
      return 'enter';
    },
    close: () => undefined,
    text: () => undefined,
  });
  return highest;
}

function commentXml(
  { paragraphs }: TextComment,
  { author, initials, date }: Commenter,
  { id, prefix: w }: { readonly id: string; readonly prefix: string },
): string {
  const said = paragraphs
    .map((words) => `<${w}p><${w}r><${w}t xml:space="preserve">${xmlEscaped(words)}</${w}t></${w}r></${w}p>`)
    .join('');
  const who = `${w}author="${xmlEscaped(author)}" ${w}date="${date}" ${w}initials="${xmlEscaped(initials)}"`;
  return `<${w}comment ${w}id="${id}" ${who}>${said}</${w}comment>`;
}

interface New {
  readonly comments: string;
  readonly folder: string;
  readonly main: string;
  readonly relations: OpenPart | undefined;
  readonly types: OpenPart;
  readonly form: typeof TRANSITIONAL;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The list of comments, what says where it lies, and what says what it is. */
function newParts(
  archive: Archive,
  { comments, folder, main, relations, types, form }: New,
): ReturnType<CommentPart['parts']> {
  const file = freeName('comments', '.xml', (name) => archive.read(folder + name) !== undefined);
  const list = utf8Of(`${HEAD}<w:comments xmlns:w="${form.words}">${comments}</w:comments>`);
  const kind = `<${types.root.prefix}Override PartName="/${folder}${file}" ContentType="${CONTENT_TYPE}"/>`;
  const id = freeName('rIdComments', '', (name) => relations?.text.includes(`"${name}"`) === true);
  const relation = (prefix: string): string =>
    `<${prefix}Relationship Id="${id}" Type="${form.relation}" Target="${file}"/>`;
  const plain = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('')}</Relationships>`;
  return [
    [folder + file, list],
    [types.name, types.bytesOf(appended(types.text, types.root, kind))],
    relations === undefined
      ? [`${folder}_rels/${main.slice(folder.length)}.rels`, utf8Of(plain)]
      : [relations.name, relations.bytesOf(appended(relations.text, relations.root, relation(relations.root.prefix)))],
  ];
}
