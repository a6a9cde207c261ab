import { wordsOf } from '../../text/words';
import type { Node, Parsed } from '../syntax/parsed';
import type { Pairs } from './says';

/**
 * The words of a statement beside those of each sentence of a source, or of a part of it between semicolons, that is the same word
 * for word: grammar may fail at both, and need not be asked. Empty where all differ.
 */
export function sameSentences(statement: Parsed, sources: readonly Parsed[]): Pairs {
  const wanted = lettersOf(statement.text.replace(CONNECTIVE, ''));
  if (wanted === '' || wordsOf(statement.text).length < WORDS_LEAST) return [];
  return sources.filter((source) => hasPart(source, wanted)).flatMap((source) => pairsOf(statement, source));
}

/** A question says nothing. */
const hasPart = ({ text }: Parsed, wanted: string): boolean =>
  !/[?？]\s*$/u.test(text) && [text, ...text.split(/[;\n]/)].some((part) => lettersOf(part) === wanted);

function pairsOf(statement: Parsed, source: Parsed): Pairs {
  const counterpart = (node: Node): Node | undefined =>
    source.nodes.find((other) => other.whole === other && lettersOf(other.text) === lettersOf(node.text));
  return statement.nodes
    .filter((node) => node.whole === node)
    .flatMap((node) => {
      const found = counterpart(node);
      return found === undefined ? [] : [[node, found] as const];
    });
}

/** Signs of money, shares and arithmetic are words; a minus is what stands before a figure. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])-(?=\d)/gu, '−')
    .replace(/[^\p{L}\p{N}\p{S}%]+/gu, ' ')
    .trim();

/** What joins a sentence to the one before it, and says nothing (Quirk et al. 1985, 8.137: additive conjuncts). */
const CONNECTIVE = /^(?:and|also|additionally|furthermore|moreover|in addition|besides),?\s+/i;

/** Shorter ones may be titles and set phrases. Unit: words. Default: 4. Source: "It is not so." */
const WORDS_LEAST = 4;
