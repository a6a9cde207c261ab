import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { isNonEmpty } from '../model/brand';
import { markRuleOf, type Mark, type MarkFault, type WrittenMark } from '../model/mark';
import { spanOf } from '../model/span';

/** What the front matter of a draft says under `groundwork`; `frontMatter` holds both fences. Nothing else in it counts. */
export function frontMatterMarks(frontMatter: string): readonly WrittenMark[] {
  const key = /^groundwork[ \t]*:/m.exec(frontMatter);
  if (key === null) return [];
  const base = /^\uFEFF?---[ \t]*\r?\n/.exec(frontMatter)?.[0].length ?? 0;
  const unclear = (
    fault: MarkFault,
    span = spanOf<'draft'>(key.index, key.index + 'groundwork'.length),
  ): WrittenMark[] => [{ kind: 'unclear', span, fault }];
  const document = parseDocument(frontMatter.slice(base).replace(/^(?:---|\.\.\.)[ \t]*\r?$/m, ''), {
    prettyErrors: false,
    uniqueKeys: false,
  });
  const [fault] = document.errors;
  if (fault !== undefined) return unclear({ kind: 'brokenYaml', reason: fault.message });
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => nameOf(key) === 'groundwork')
    : undefined;
  if (pair === undefined) return [];
  const [start, end] = rangeOf(pair, base);
  const span = spanOf<'draft'>(start, end);
  const reading = isMap(pair.value) ? marksOf(pair.value) : ({ kind: 'badFrontMatter', key: 'groundwork' } as const);
  if ('kind' in reading) return unclear(reading);
  return isNonEmpty(reading) ? [{ kind: 'marks', span, marks: reading }] : [];
}

function rangeOf({ key, value }: Pair, base: number): readonly [number, number] {
  const start = rangeIn(key)?.[0] ?? 0;
  const end = rangeIn(value)?.[1] ?? start + 'groundwork'.length;
  return [base + start, base + end];
}

const rangeIn = (node: unknown): readonly number[] | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? node.range.filter((at) => typeof at === 'number')
    : undefined;

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

/** `ignore: true`, or the rules to ignore; `reason` says why. */
function marksOf(map: YAMLMap): readonly Mark[] | MarkFault {
  const strange = map.items.map(({ key }) => nameOf(key)).find((key) => key !== 'ignore' && key !== 'reason');
  if (strange !== undefined) return { kind: 'badFrontMatter', key: strange };
  const given = map.get('reason');
  const reason = typeof given === 'string' && given.trim() !== '' ? { reason: given.trim().replace(/\s+/g, ' ') } : {};
  const ignore: unknown = map.get('ignore', true);
  if (isScalar(ignore) && ignore.value === true) return [{ kind: 'ignored', where: 'draft', ...reason }];
  if (isScalar(ignore) && (ignore.value === false || ignore.value === null)) return [];
  const names = isSeq(ignore) ? ignore.items.map(nameOf) : isScalar(ignore) ? [nameOf(ignore)] : [];
  if (names.length === 0) return { kind: 'badFrontMatter', key: 'ignore' };
  const marks: Mark[] = [];
  for (const name of names) {
    const rule = markRuleOf(name);
    if (rule === undefined) return { kind: 'unknownRule', word: name };
    marks.push({ kind: 'ignored', rule, where: 'draft', ...reason });
  }
  return marks;
}
