import type { Archive } from '../archive/archive';
import { createFieldReader } from '../archive/fields';
import { resolvedName } from '../archive/partNames';
import type { PartReading } from '../archive/partReading';

/** The files of a book that a lock protects. Fonts that are merely garbled, as their licences ask, are not meant. */
export function lockedFiles(archive: Archive, parts: PartReading): ReadonlySet<string> {
  const locked = new Set<string>();
  if (!archive.names.includes(ENCRYPTION)) return locked;
  let isGarbled = false;
  const reader = createFieldReader(new Set(), (element, attributes) => {
    if (element === 'enc:EncryptedData') isGarbled = false;
    if (element === 'enc:EncryptionMethod') isGarbled ||= GARBLING.has(attributes['Algorithm'] ?? '');
    const file = element === 'enc:CipherReference' && !isGarbled ? resolvedName('', attributes['URI']) : undefined;
    if (file !== undefined) locked.add(file);
  });
  parts.read(ENCRYPTION, 'the list of its locks', reader);
  return locked;
}

const ENCRYPTION = 'META-INF/encryption.xml';

/** EPUB 3.3, appendix on font obfuscation, and Adobe's own way of before. */
const GARBLING: ReadonlySet<string> = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);
