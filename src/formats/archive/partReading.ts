import type { Problem } from '../../engine/model/problem';
import type { Archive, ArchivePart } from './archive';
import { readXml, type XmlReader } from './xml';

/** Reads parts that a document could do without, and keeps what was wrong with them. */
export interface PartReading {
  /** What was wrong with the parts so far. */
  readonly problems: readonly Problem[];
  /** A part and all its elements; `missing` says what the document lacks without it. Whether there is such a part. */
  read(name: string, missing: string, reader: XmlReader, kind?: 'xml' | 'xhtml'): boolean;
}

/** A reading of this archive's parts. Elements nested deeper than `depth` make a part too much to read. */
export function createPartReading(archive: Archive, depth: number): PartReading {
  const problems: Problem[] = [];
  const report = (missing: string, reason: 'corrupt' | 'tooMuch'): void => {
    if (!problems.some((known) => known.kind === 'partlyRead' && known.missing === missing)) {
      problems.push({ kind: 'partlyRead', missing, reason });
    }
  };
  const readPart = (
    { bytes, isWhole }: ArchivePart,
    missing: string,
    reader: XmlReader,
    kind: 'xml' | 'xhtml',
  ): void => {
    const end = readXml(bytes, kind, depth, reader);
    if (end === 'tooDeep') report(missing, 'tooMuch');
    else if (!isWhole || (end === 'cut' && kind === 'xml')) report(missing, 'corrupt');
  };
  return {
    problems,
    read(name, missing, reader, kind = 'xml') {
      const part = archive.read(name);
      if (part === undefined) return false;
      if (part.ok) readPart(part.value, missing, reader, kind);
      else report(missing, part.problem.kind === 'overLimit' ? 'tooMuch' : 'corrupt');
      return true;
    },
  };
}
