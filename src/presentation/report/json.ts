import type { Report } from './report';

/** The report for other programs. */
export const jsonReport = (report: Report): string =>
  `${JSON.stringify(report, (key, value: unknown) => (key === 'shown' ? undefined : value), 2)}\n`;
