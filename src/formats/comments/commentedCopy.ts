import { refused, type Outcome } from '../../engine/model/problem';
import type { ReadOptions, RawFile } from '../format';
import { extensionOf } from '../readSource';
import { commentedDocx } from './docxComments';
import { commentedOdt } from './odtComments';
import type { CommentedCopy, Commenting } from './textComment';

/** A copy of an office document with comments. Refuses: unsupportedFormat, and what the document's kind refuses. */
export async function commentedCopy(
  file: RawFile,
  commenting: Commenting,
  options: ReadOptions,
): Promise<Outcome<CommentedCopy>> {
  const extension = extensionOf(file.name);
  if (/^(?:docx|docm|dotx)$/.test(extension)) return commentedDocx(file, commenting.comments, commenting.by, options);
  if (/^(?:odt|ott)$/.test(extension)) return commentedOdt(file, commenting, options);
  return refused({ kind: 'unsupportedFormat', extension });
}
