import type { SourceDocument } from '../model/document';
import { languageOf } from '../text/language';
import { furtherLanguageOf } from '../text/moreFunctionWords';
import { termLanguageOf, type TermLanguage } from '../text/stems';

/** Where a text is looked at, as shares of its length: a preface or a bibliography may be in another language. */
const SAMPLES = [0.2, 0.5, 0.8];

/** Enough to tell a language. Unit: code units. Default: 600. Source: what `languageOf` looks at. */
const SAMPLE = 600;

/** The language by whose grammar a document is indexed: the one it names, else the one most of its samples are in. */
export function documentLanguage({ metadata, text, masked = text }: SourceDocument): TermLanguage {
  if (metadata.language !== undefined) return termLanguageOf(metadata.language);
  const votes = new Map<TermLanguage, number>();
  for (const share of masked.length <= SAMPLE ? [0] : SAMPLES) {
    const start = Math.max(0, Math.floor(masked.length * share - SAMPLE / 2));
    const language = sampleLanguage(masked.slice(start, start + SAMPLE));
    votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}

/** English prose has it once in sixteen words, and no other language has it: most collections need no closer look. */
const THE = /\bthe\b/g;
const THE_LEAST = 3;

function sampleLanguage(sample: string): TermLanguage {
  if ((sample.match(THE)?.length ?? 0) >= THE_LEAST) return 'en';
  const language = languageOf(sample);
  return language === 'en' ? 'en' : (furtherLanguageOf(sample, language) ?? termLanguageOf(language));
}
