import type { Parsed } from '../parsed';
import { capitalised } from './capital';

/** "Most of the voters, 62 per cent, rejected it": so did most voters, and 62 per cent of them (Quirk et al. 1985, 5.25: partitives). */
export function shares({ text }: Parsed): readonly string[] {
  const { who = '', of = '', whom = '', value = '', rest = '' } = SHARE.exec(text)?.groups ?? {};
  if (who === '') return [];
  const precise = value === '' ? [] : [`${capitalised(value)} ${of}${whom} ${rest}`];
  const plain = /^(?:most|some|many|few|several)$/i.test(who) ? [`${who} ${whom} ${rest}`] : [];
  return [...precise, ...plain];
}

const SHARE =
  /^(?<who>Most|Some|Many|Few|Several|All) (?<of>of (?:the|its|their|his|her|our) )(?<whom>\p{Ll}[\p{L}-]+)(?:, (?<value>[\d.,]+ (?:per cent|percent|%|of them)),)? (?<rest>\p{Ll}[^;]*)$/u;
