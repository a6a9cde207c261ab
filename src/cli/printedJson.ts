import { version } from '../../package.json';
import { FORMAT_VERSION } from '../presentation/report/report';

/** What a command prints as JSON, under the versions of the program and of the format. */
export const printedJson = (value: object): string =>
  `${JSON.stringify({ version, formatVersion: FORMAT_VERSION, ...value }, null, 2)}\n`;
