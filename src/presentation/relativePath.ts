/**
 * The way from a file to another, with `/` between folders: "../sources/report.pdf". Both are absolute paths with `/`;
 * on different drives there is no way, and the other path comes back as it is.
 */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  if (start[1] !== end[1] && /^[a-z]:$/i.test(end[1] ?? '')) return to;
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}
