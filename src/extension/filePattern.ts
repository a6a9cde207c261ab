import { RelativePattern, Uri } from 'vscode';

/** One file as a pattern, whatever signs of patterns stand in its name. */
export function filePattern(file: Uri): RelativePattern {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  return new RelativePattern(Uri.joinPath(file, '..'), name.replace(/[*?[\]{}]/g, '?'));
}
