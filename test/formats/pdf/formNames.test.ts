import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { mayBeFilledIn } from '../../../src/formats/pdf/formNames';
import { joinedBytes } from '../../support/compoundFiles';
import { bytesOf } from '../outline';

const LINK = '1 0 obj << /Type /Annot /Subtype /Link >> endobj\n';
const FIELD = '<< /Type /Annot /Subtype /Widget /FT /Tx >>';

/** Objects that are packed into a stream, as programs do since PDF 1.5. */
const packed = (objects: string, more = '', filter = '/FlateDecode'): Uint8Array =>
  joinedBytes([
    bytesOf(`%PDF-1.5\n${LINK}2 0 obj << /Type /ObjStm /N 1 /First 4 /Filter ${filter} ${more}>>\nstream\r\n`),
    deflateSync(bytesOf(`2 0 ${objects}`)),
    bytesOf('\nendstream\nendobj\n'),
  ]);

it.each([
  ['links alone', bytesOf(`%PDF-1.4\n${LINK}`), false],
  ['a field', bytesOf(`%PDF-1.4\n${LINK}3 0 obj ${FIELD} endobj\n`), true],
  ['typed words', bytesOf('%PDF-1.4\n3 0 obj << /Subtype/FreeText/Rect[0 0 1 1] >> endobj\n'), true],
  ['links in packed objects', packed('<< /Subtype /Link >>'), false],
  ['a field in packed objects', packed(FIELD), true],
  ['objects that are packed in another way', packed('<< /Subtype /Link >>', '', '/LZWDecode'), true],
  ['objects that are packed against rows above', packed('<< >>', '/DecodeParms << /Predictor 12 >> '), true],
  ['packed objects that are damaged', packed(FIELD.repeat(99)).subarray(0, 160), true],
  ['a file that is encrypted', bytesOf(`%PDF-1.4\n${LINK}trailer << /Encrypt 4 0 R >>`), true],
])('a file may be filled in, as far as can be seen: %s', (_, bytes, isFound) => {
  expect(mayBeFilledIn(bytes)).toBe(isFound);
});
