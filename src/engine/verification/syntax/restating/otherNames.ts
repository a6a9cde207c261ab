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
    return rest === '' ? [] : [`${capitalised(groups?.['name'] ?? '').trim()} ${rest}`];
  });
}

const HOW =
  '(?:(?:also|better|best|commonly|professionally|popularly|formerly|originally|simply|sometimes|locally|often|otherwise|widely|previously|officially|collectively|usually)\\s)?';
const CALLED = new RegExp(
  `(?:\\s?,\\s|\\s\\()(?:${HOW}(?:known|referred to)\\s(?:professionally\\s|collectively\\s)?(?:as|by (?:his|her|their) (?:stage|pen) name,?)|${HOW}(?:called|nicknamed|dubbed)|formerly|alias|a\\.k\\.a\\.|aka)\\s["“”‘'\`]{0,2}(?<name>(?:[Tt]he\\s)?\\p{Lu}[^,;:()"“”]{1,60})["”’',\\s]{0,4}(?:,|\\))(?=\\s)`,
  'gu',
);
