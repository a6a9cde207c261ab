const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A whole number up to 999,999 in words, as British prose has it: "two hundred and five". */
export function inWords(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value < 100)
    return [TENS[Math.floor(value / 10)], value % 10 === 0 ? undefined : UNITS[value % 10]].filter(Boolean).join('-');
  if (value < 1000)
    return `${inWords(Math.floor(value / 100))} hundred${value % 100 === 0 ? '' : ` and ${inWords(value % 100)}`}`;
  const rest = value % 1000;
  return `${inWords(Math.floor(value / 1000))} thousand${rest === 0 ? '' : rest < 100 ? ` and ${inWords(rest)}` : ` ${inWords(rest)}`}`;
}

/** "3rd", "21st". */
export function ordinal(day: number): string {
  const ending = day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${String(day)}${ending}`;
}
