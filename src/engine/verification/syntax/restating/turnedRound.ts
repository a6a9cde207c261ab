import type { Parsed } from '../parsed';
import { uncapitalised } from './capital';

/** "The capital of Dravena is Ostrel" says that Ostrel is the capital of Dravena. */
export function nameAsPredicate({ text, nodes }: Parsed): readonly string[] {
  const root = nodes.find(({ relation }) => relation === 'root')?.whole;
  if (root?.name === undefined || root.name.isDoubtful) return [];
  const copula = nodes.find(({ relation, parent }) => relation === 'cop' && parent?.whole === root);
  const subject = copula && text.slice(0, copula.start).trim();
  const isPlain =
    copula !== undefined &&
    /^the\s/i.test(subject ?? '') &&
    /^[.!]?$/.test(text.slice(root.name.end).trim()) &&
    text.slice(copula.end, root.name.start).trim() === '';
  return isPlain ? [`${root.name.text} ${copula.text} ${uncapitalised(subject ?? '')}.`] : [];
}
