import type { Parsed } from '../parsed';
import { capitalised, uncapitalised } from './capital';

/**
 * "There are 46 bridges in the old town" and "The old town has 46 bridges" say the same of a place (Quirk et al. 1985, 18.51:
 * existential "there" and "have").
 */
export function existence({ text }: Parsed): readonly string[] {
  const there = THERE.exec(text)?.groups;
  if (there !== undefined) {
    const { be = '', things = '', place = '' } = there;
    return [`${capitalised(place)} ${/^w/.test(be) ? 'had' : /s$/.test(be) ? 'has' : 'have'} ${things}.`];
  }
  const { place = '', has = '', things = '' } = HAS.exec(text)?.groups ?? {};
  return place === '' ? [] : [`There ${has === 'had' ? 'were' : 'are'} ${things} in ${uncapitalised(place)}.`];
}

/** Of things that are counted: what else a place has it may own. */
const THERE =
  /^(?:There|there) (?<be>are|is|were|was) (?<things>(?:[\d.,]+|\p{Ll}+) [\p{L}\d -]{3,60}?) in (?<place>(?:the )?[\p{L} ’'-]{3,60})\.$/u;
const HAS =
  /^(?<place>(?:The (?:\p{Ll}+ ){0,2}(?:town|village|city|valley|district|region|country|county|island|park|street|quarter|province|state)(?: of \p{Lu}[\p{L}’'-]+)?|\p{Lu}[\p{L}’'-]+)) (?<has>has|have|had) (?<things>[\d.,]+ [\p{L} -]{3,60})\.$/u;
