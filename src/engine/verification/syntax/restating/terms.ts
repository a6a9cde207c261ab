import type { Parsed } from '../parsed';
import { capitalised } from './capital';

/** "The term leaching refers to the loss of …": what a word means is what the thing is. */
export function terms({ text }: Parsed): readonly string[] {
  const { name = '', meaning = '' } = TERM.exec(text)?.groups ?? {};
  return name === '' ? [] : [`${capitalised(name)} is ${meaning}`];
}

const TERM =
  /^(?:The|In \p{L}+, the) (?:term|word|expression|name) [“"‘']?(?<name>[\p{L}][\p{L} -]{2,40}?)[”"’']? (?:refers to|means|denotes|describes|stands for) (?<meaning>(?:the|an?) [^.;]+\.?)$/u;
