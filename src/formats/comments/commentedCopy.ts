import { refused, type Outcome } from '../../engine/model/problem';
import type { ReadOptions, SourceFile } from '../format';
import { extensionOf } from '../readSource';
import { commentedDocx } from './docxComments';
import type { CommentedCopy, Commenting } from './textComment';

/** A copy of an office document with comments. Refuses: unsupportedFormat, and what the document's kind refuses. */
export async function commentedCopy(
  file: SourceFile,
  { comments, by }: Commenting,
  options: ReadOptions,
): Promise<Outcome<CommentedCopy>> {
  const extension = extensionOf(file.name);
  if (/^(?:docx|docm|dotx)$/.test(extension)) return commentedDocx(file, comments, by, options);
  return refused({ kind: 'unsupportedFormat', extension });
}
