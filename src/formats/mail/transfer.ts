import { fromBase64, fromQuotedPrintable, toBytes } from '../codedBytes';
import { parameterOf, type MailPart } from './headers';

/** The bytes of a part without what was done to them for the way. Text is bytes: one code unit each. */
export function bytesOfPart({ headers, body }: MailPart): Uint8Array {
  switch ((headers.get('content-transfer-encoding') ?? '').toLowerCase()) {
    case 'base64':
      return fromBase64(body);
    case 'quoted-printable':
      return toBytes(fromQuotedPrintable(body));
    default:
      return toBytes(body);
  }
}

/** The encoding that the part declares, in small letters. */
export const charsetOf = ({ headers }: MailPart): string | undefined => parameterOf(headers, 'charset')?.toLowerCase();
