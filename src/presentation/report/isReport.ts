import { COLUMNS } from './csv';

/**
 * Whether a file is a report of ours, in whichever form and language, by how it begins and ends: only such a file may be
 * written over. Each form of `formats.ts` and the terminal's text has a line here.
 */
export const isReport = ({ head, tail }: { readonly head: string; readonly tail: string }): boolean =>
  OPENINGS.some((opening) => opening.test(head)) || SUMMARY_LINE.test(tail);

const OPENINGS: readonly RegExp[] = [
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="groundwork">\n/,
  /^<!doctype html>\n<html lang="[^"]*">\n<head>\n(?:<meta [^\n]*>\n){1,6}?<meta name="generator" content="Groundwork /,
  /^# (?:Source report|Quellenbericht): /,
  // Tables of earlier versions end with the reason.
  new RegExp(`^\uFEFF?${COLUMNS.slice(0, -1).join(',')}(?:,place)?\r\n`),
  /^\{\n {2}"version": "[^"]*",\n {2}(?:"formatVersion": \d,\n {2})?"sources": \[/,
  /^\{\n {2}"\$schema": "[^"]*sarif[^"]*",\n {2}"version": "[^"]*",\n {2}"runs": \[\n {4}\{\n {6}"tool": \{\n {8}"driver": \{\n {10}"name": "Groundwork"/i,
];

/** The last line of what is printed. */
const SUMMARY_LINE = /: [\d,]+ sentences? held against [\d,]+ sources?: [^\n]*\.\n$/;
