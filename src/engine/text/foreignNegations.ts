import type { Language } from './language';

/** Words that negate what comes right behind them, in the languages that are told apart. */
const CUES: Readonly<Partial<Record<Language, string>>> = {
  de: 'nicht|kein\\p{L}*|nie|niemals|ohne',
  fr: 'ne|pas|jamais|aucune?|sans',
  es: 'no|nunca|jamás|ni|sin',
  ru: 'не|ни|нет|без|никогда',
};
const ELIDED = /(?<!\p{L})n['’]$/iu;
const CHINESE = /(?:没有|[不没未非无])$/u;

/** Where the negation begins that a text ends with, so that it negates what follows; `undefined` when there is none. */
export function endingNegation(text: string, language: Language): number | undefined {
  const words = CUES[language];
  if (words === undefined) return language === 'zh' ? CHINESE.exec(text)?.index : undefined;
  const found = new RegExp(`(?<!\\p{L})(?:${words})[\\s\\u2060]+$`, 'iu').exec(text);
  return found?.index ?? (language === 'fr' ? ELIDED.exec(text)?.index : undefined);
}

/** Whether any word of a text negates. */
export function holdsNegation(text: string, language: Language): boolean {
  const words = CUES[language];
  if (words === undefined) return language === 'zh' && /[不没未非无]/u.test(text);
  return new RegExp(`(?<!\\p{L})(?:${words}|n['’])(?!\\p{L})`, 'iu').test(text);
}
