import { done, refused } from '../../engine/model/problem';
import { extractOf, titleIn } from '../extract';
import type { Format } from '../format';
import { looksLike } from '../looksLike';
import { bodyOf } from './body';
import { createRtfText } from './rtfText';
import { readRtf } from './rtfTokens';

/** Rich Text Format 1.9.1. Refuses: emptyText, otherContent, corrupt, overLimit. */
export const rtf: Format = {
  id: 'rtf',
  extensions: ['rtf'],
  opens: 'extract',
  read({ bytes }, { limits }) {
    if (bytes.length === 0) return refused({ kind: 'emptyText' });
    const start = String.fromCharCode(...bytes.subarray(0, 100)).replace(/^\xef\xbb\xbf/, '');
    if (!/^\s*\{\\rtf/.test(start)) return refused({ kind: 'otherContent', looksLike: looksLike(bytes) });
    const text = createRtfText();
    const end = readRtf(bytes.subarray(bytes.indexOf(0x7b)), limits.depth, text);
    if (end === 'tooDeep') return refused({ kind: 'overLimit', what: 'depth', limit: limits.depth });
    const body = bodyOf(text.take(), end);
    if (!body.ok) return body;
    const { pieces, problems } = body.value;
    const title = titleIn(pieces);
    return done(extractOf(pieces, { ...(title !== undefined && { title }), ...text.metadata() }, problems));
  },
};
