import type { Node } from '../../../../../../src/engine/verification/syntax/parsed';
import { alikeOf, opposedOf, PART_OF, type Part } from '../english/wordPairs';
import { inForm, nounInForm } from '../english/verbs';
import { asStatement, edited } from '../english/writing';
import type { Generator, Variant } from '../variant';

/** A word exchanged with one that says the same, or with one that says the opposite. */
export const wording: Generator = {
  name: 'wording',
  *variants({ sentence }, random) {
    for (const node of sentence.nodes) {
      const part = PART_OF[node.tag];
      if (
        part === undefined ||
        node.whole.name !== undefined ||
        node.whole.quantity !== undefined ||
        node.whole !== node
      )
        continue;
      // "tore down", "set out": the verb alone says something else.
      if (node.children.some(({ relation }) => relation === 'compound:prt')) continue;
      if (node.relation === 'compound' || node.relation.startsWith('aux') || node.relation === 'case') continue;
      yield* exchanged(node, alikeOf(part, node.lemma), part, 'said', random.integer);
      yield* exchanged(node, opposedOf(part, node.lemma), part, 'unsaid', random.integer);
    }
  },
};

function* exchanged(
  node: Node,
  words: readonly string[],
  part: Part,
  truth: Variant['truth'],
  integer: (below: number) => number,
): Iterable<Variant> {
  const word = words[integer(words.length)];
  if (word === undefined) return;
  const [head = '', ...others] = word.split(' ');
  const form =
    part === 'v'
      ? inForm(head, node.fine)
      : part === 'n'
        ? nounInForm(head, node.fine)
        : /^(?:JJ|RB)$/.test(node.fine)
          ? head
          : undefined;
  if (form === undefined) return;
  const text = [form, ...others].join(' ');
  const { text: whole } = node.sentence;
  const edits = [{ start: node.start, end: node.end, text }];
  const before = /\b(an?)\s$/i.exec(whole.slice(0, node.start));
  if (before !== null)
    edits.push({
      start: node.start - before[0].length,
      end: node.start,
      text: `${articleFor(text, before[1] ?? 'a')} `,
    });
  yield { statement: asStatement(edited(whole, edits)), truth };
}

function articleFor(word: string, written: string): string {
  const article = /^[aeio]|^un(?!i)|^u[^n]/i.test(word) && !/^(?:one|eu|us|uni)/i.test(word) ? 'an' : 'a';
  return written.startsWith('A') ? article.slice(0, 1).toUpperCase() + article.slice(1) : article;
}
