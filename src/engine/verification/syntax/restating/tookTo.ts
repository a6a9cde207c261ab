import type { Parsed } from '../parsed';
import { capitalised, uncapitalised } from './capital';

/** "The tunnel took eleven years to build" and "It took eleven years to build the tunnel" (Quirk et al. 1985, 18.36: tough movement). */
export function tookTo({ text }: Parsed): readonly string[] {
  const { what = '', took = '', time = '', verb = '' } = THING.exec(text)?.groups ?? {};
  if (what !== '') return [`It ${took} ${time} to ${verb} ${uncapitalised(what)}.`];
  const other = IT.exec(text)?.groups;
  return other === undefined
    ? []
    : [`${capitalised(other['what'] ?? '')} ${other['took']} ${other['time']} to ${other['verb']}.`];
}

const THING =
  /^(?<what>The [\p{L} ’'-]{3,60}?|\p{Lu}[\p{L} ’'-]{2,60}?)(?:,[^,]{3,80},| is [\d.,]+ \p{L}+ \p{L}+ and)? (?<took>takes?|took) (?<time>[\p{L}\d.,-]+ (?:hours?|days?|weeks?|months?|years?|decades?)) to (?<verb>\p{Ll}+)\.$/u;
const IT =
  /^It (?<took>takes?|took) (?<time>[\p{L}\d.,-]+ (?:hours?|days?|weeks?|months?|years?|decades?)) to (?<verb>\p{Ll}+) (?<what>(?:the )?[\p{L} ’'-]{3,60})\.$/u;
