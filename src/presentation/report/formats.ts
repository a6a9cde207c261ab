import { csvReport } from './csv';
import { jsonReport } from './json';
import { junitReport } from './junit';
import { markdownReport } from './markdown';
import { htmlReport } from './page';
import type { ReportOptions } from './reportOptions';
import type { Report } from './report';
import { sarifReport } from './sarif';

/** The forms in which a report can be kept, by the ending of their files; that of JUnit's is xml. */
export const reportFormats = ['html', 'md', 'csv', 'json', 'sarif', 'junit'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** The report in one of its forms. */
export function reportIn(format: ReportFormat, report: Report, options: ReportOptions): string {
  switch (format) {
    case 'html':
      return htmlReport(report, options);
    case 'md':
      return markdownReport(report, options);
    case 'csv':
      return csvReport(report);
    case 'json':
      return jsonReport(report);
    case 'sarif':
      return sarifReport(report);
    case 'junit':
      return junitReport(report, options);
  }
}

/** The form that a file's name asks for, if it is one. */
export function formatOfFile(name: string): ReportFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending === 'htm') return 'html';
  if (ending === 'markdown') return 'md';
  if (ending === 'xml') return 'junit';
  return reportFormats.find((format) => format === ending);
}
