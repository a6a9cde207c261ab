import type { Report } from './report';

/** The report for other programs. */
export const jsonReport = (report: Report): string =>
  `${unseenEscaped(JSON.stringify(report, (key, value: unknown) => (key === 'shown' ? undefined : value), 2))}\n`;

/** JSON escapes some controls; those that a terminal or an eye may be led astray by are escaped, too. It says the same. */
export const unseenEscaped = (json: string): string =>
  json.replace(
    /[\x7f-\x9f\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
