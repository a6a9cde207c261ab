import { version } from '../../package.json';

/** The commit, with a `+` where files were changed since; '' where none is known. The build says it; tests run without a build. */
declare const GROUNDWORK_COMMIT: string | undefined;

/** The version, and the commit that the program was built from. */
export function builtFrom(): string {
  const commit = typeof GROUNDWORK_COMMIT === 'undefined' ? '' : GROUNDWORK_COMMIT;
  return commit === '' ? version : `${version} (${commit})`;
}
