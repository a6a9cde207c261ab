import { done, refused } from '../../engine/model/problem';
import { openArchive, type Archive } from '../archive/archive';
import { createFieldReader, dayOf, metadataOf } from '../archive/fields';
import { createPartReading, type PartReading } from '../archive/partReading';
import { folderOf, resolvedName } from '../archive/partNames';
import { extractOf, titleIn, type PlacedBlock } from '../extract';
import type { Format } from '../format';
import { looksLike } from '../looksLike';
import { slideReader } from './slideText';

/**
 * Presentations (ECMA-376): slide by slide in their order, each with its number as page and the speaker's notes after it; hidden slides are left out. Refuses: emptyText, passwordNeeded,
 * otherContent, corrupt, overLimit.
 */
export const pptx: Format = {
  id: 'pptx',
  extensions: ['pptx', 'pptm', 'ppsx'],
  opens: 'extract',
  read({ bytes }, { limits }) {
    const archive = openArchive(bytes, limits);
    if (!archive.ok) return archive;
    const parts = createPartReading(archive.value, limits.depth);
    const slides = slidesIn(parts, archive.value);
    if (slides.length === 0) return refused({ kind: 'otherContent', looksLike: looksLike(bytes) });
    const pieces = slides.flatMap((path, at) => slidePieces(parts, path, at + 1));
    const fields = createFieldReader(new Set(['dc:title', 'dc:creator', 'dcterms:created', 'dcterms:modified']));
    parts.read('docProps/core.xml', 'its properties', fields);
    const metadata = metadataOf({
      title: fields.first('dc:title') ?? titleIn(pieces),
      author: fields.first('dc:creator'),
      date: dayOf(fields.first('dcterms:created')) ?? dayOf(fields.first('dcterms:modified')),
    });
    return done(extractOf(pieces, metadata, parts.problems));
  },
};

/** The slides in the order in which they are shown; without a list, by their numbers. */
function slidesIn(parts: PartReading, { names }: Archive): readonly string[] {
  const targets = relations(parts, 'ppt/presentation.xml');
  const ids: string[] = [];
  parts.read('ppt/presentation.xml', 'the order of its slides', {
    open(element, attributes) {
      if (element === 'p:sldId') ids.push(attributes['r:id'] ?? '');
      return 'enter';
    },
    close: () => undefined,
    text: () => undefined,
  });
  const listed = ids.flatMap((id) => targets.find((one) => one.id === id)?.path ?? []);
  const number = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0);
  if (listed.length > 0) return listed;
  return names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .toSorted((one, other) => number(one) - number(other));
}

function slidePieces(parts: PartReading, path: string, index: number): readonly PlacedBlock[] {
  const slide = slideReader({ page: { index } }, 'slide');
  parts.read(path, `slide ${String(index)}`, slide);
  if (slide.isHidden()) return [];
  const notes = relations(parts, path).find(({ type }) => type === 'notesSlide');
  if (notes === undefined) return slide.take();
  const spoken = slideReader({ page: { index } }, 'notes');
  parts.read(notes.path, `the notes of slide ${String(index)}`, spoken);
  return [...slide.take(), ...spoken.take()];
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

function relations(parts: PartReading, part: string): readonly Relation[] {
  const folder = folderOf(part);
  const found: Relation[] = [];
  parts.read(`${folder}_rels/${part.slice(folder.length)}.rels`, 'the list of its parts', {
    open(_, { Id: id = '', Type: type = '', Target: target, TargetMode: mode }) {
      const path = mode === 'External' ? undefined : resolvedName(folder, target);
      if (path !== undefined) found.push({ id, type: /[^/]*$/.exec(type)?.[0] ?? '', path });
      return 'enter';
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}
