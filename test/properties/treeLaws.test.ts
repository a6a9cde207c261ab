import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedFrom, type Node } from '../../src/engine/verification/syntax/parsed';

/** Words that hang on one another in many ways: nouns with "of", clauses, lists, values, names, brackets. */
const words = fc.constantFrom(
  ...'the a weir stores branches one of of of that remain among with in most store year history many twenty twice ranking ranks visited (closed) 2018 , and Tollen Bridge which was built by to be not its'.split(
    ' ',
  ),
);

/** Steps up from a word to the root; more than there are words where it never comes there. */
function height(node: Node): number {
  let steps = 0;
  for (let at = node.parent; at !== undefined && steps <= node.sentence.nodes.length; at = at.parent) steps += 1;
  return steps;
}

describe('a sentence as its grammar has it', () => {
  it('is a tree, wherever a phrase is hung anew', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 4, maxLength: 30 }), (parts) => {
        const { nodes } = parsedFrom(`${parts.join(' ')}.`);
        for (const node of nodes) expect(height(node)).toBeLessThan(nodes.length);
      }),
      { numRuns: 1000 },
    );
  });
});
