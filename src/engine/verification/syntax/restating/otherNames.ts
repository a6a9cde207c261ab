import type { Parsed } from '../parsed';
import { capitalised } from './capital';
import { nounPhraseBefore } from './nounPhrase';

/**
 * "Ruben Okafor, better known as Tall Harbour, produced the album" says that Tall Harbour did: the same sentence under each other
 * name of its subject.
 */
export function otherNames(sentence: Parsed): readonly string[] {
  const { text } = sentence;
  return [...text.matchAll(CALLED)].flatMap(({ 0: whole, groups, index }) => {
    const bare = text
      .slice(0, index)
      .trimEnd()
      .replace(/\s\([^()]*\)$/, '')
      .trimEnd();
    const of = nounPhraseBefore(sentence, bare.length);
    // Of a subject only: what stands before a verb.
    if (of === undefined || of.start !== 0) return [];
    const rest = text.slice(index + whole.length).trim();
    const name = (groups?.['name'] ?? '').trim();
    return rest === '' ? [] : [`${capitalised(name)} ${rest}`, ...named(of.text, name, whole)];
  });
}

/** That it is called so, in the words for it that say the same. */
function named(thing: string, name: string, how: string): readonly string[] {
  const verb = NO_MORE.test(how) ? 'was formerly' : 'is also';
  return ['called', 'known as', 'referred to as'].map((called) => `${thing} ${verb} ${called} ${name}.`);
}

const NO_MORE = /\b(?:formerly|previously|originally)\b/i;

const HOW =
  '(?:(?:also|better|best|commonly|professionally|popularly|formerly|originally|simply|sometimes|locally|often|otherwise|widely|previously|officially|collectively|usually)\\s)?';
const CALLED = new RegExp(
  `(?:\\s?,\\s|\\s\\()(?:${HOW}(?:known|referred to)\\s(?:professionally\\s|collectively\\s)?(?:as|by (?:his|her|their) (?:stage|pen) name,?)|${HOW}(?:called|nicknamed|dubbed)|formerly|alias|a\\.k\\.a\\.|aka)\\s["“”‘'\`]{0,2}(?<name>(?:[Tt]he\\s)?\\p{Lu}[^,;:()"“”]{1,60})["”’',\\s]{0,4}(?:,|\\))(?=\\s)`,
  'gu',
);
