import { done, refused } from '../../engine/model/problem';
import { createFieldReader, dayOf, metadataOf } from '../archive/fields';
import { readXml } from '../archive/xml';
import { extractOf, titleIn } from '../extract';
import type { Format } from '../format';
import { looksLike } from '../looksLike';
import { readBody } from './body';
import { createOdtStyles } from './odtStyles';
import { createOdtText } from './odtText';

/** OpenDocument in one XML file, unpacked. Refuses: otherContent, corrupt, overLimit. */
export const fodt: Format = {
  id: 'fodt',
  extensions: ['fodt', 'fods', 'fodp'],
  opens: 'extract',
  read({ name, bytes }, { limits }) {
    if (looksLike(bytes) !== 'an XML file') return refused({ kind: 'otherContent', looksLike: looksLike(bytes) });
    const styles = createOdtStyles();
    const body = readBody({ name, bytes, isWhole: true }, limits.depth, createOdtText(styles, 'untraced'));
    if (!body.ok) return body;
    const { pieces, problems } = body.value;
    const fields = createFieldReader(
      new Set(['dc:title', 'meta:initial-creator', 'dc:creator', 'meta:creation-date', 'dc:date']),
    );
    readXml(bytes, 'xml', limits.depth, fields);
    const metadata = metadataOf({
      title: fields.first('dc:title') ?? titleIn(pieces),
      author: fields.first('meta:initial-creator') ?? fields.first('dc:creator'),
      date: dayOf(fields.first('meta:creation-date')) ?? dayOf(fields.first('dc:date')),
      language: styles.language(),
    });
    return done(extractOf(pieces, metadata, problems));
  },
};
