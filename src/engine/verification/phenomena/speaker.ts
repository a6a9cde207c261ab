import { REPORTING_VERBS } from '../../text/reportingTags';
import type { Node } from '../syntax/parsed';
import { dependentsOf } from '../syntax/roles';

/** Those who say, in a sentence, what a word of it belongs to: subjects of verbs of saying above it, and "according to". */
export function speakersOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) {
    const dependents = dependentsOf(at.whole);
    if (isReport(at)) found.push(...dependents.filter(({ role }) => role === 'subject').map((one) => one.node));
    found.push(...dependents.filter(({ preposition }) => preposition === 'according to').map((one) => one.node));
    found.push(
      ...at.children
        .filter((child) => child.relation === 'parataxis' && isReport(child))
        .flatMap((child) => dependentsOf(child).flatMap(({ role, node: who }) => (role === 'subject' ? [who] : []))),
    );
  }
  return found;
}

/** Verbs of saying and of thinking. */
const isReport = ({ text, lemma }: Node): boolean => SAYING.test(text) || THINKING.has(lemma);

const SAYING = new RegExp(`^(?:${REPORTING_VERBS})$`, 'iu');
const THINKING: ReadonlySet<string> = new Set(
  'think believe expect estimate fear hope consider regard call hold maintain assume suspect predict put'.split(' '),
);
