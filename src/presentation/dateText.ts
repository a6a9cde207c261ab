import { language } from './localised';

/** An ISO date as one writes it, as exact as it is: "2018", "May 2018", "25 May 2018". */
export function dateText(date: string): string {
  const [year = date, month, day] = date.split('-');
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (month === undefined || Number.isNaN(at.getTime())) return year;
  // Day before month, as the rest of our English is British.
  const tag = language() === 'en' ? 'en-GB' : language();
  const shown = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return at.toLocaleDateString(tag, day === undefined ? shown : { ...shown, day: 'numeric' });
}

/** The day of an ISO date in few letters, for below a picture: "25 May". */
export const dayText = (date: string): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString(language() === 'en' ? 'en-GB' : language(), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
