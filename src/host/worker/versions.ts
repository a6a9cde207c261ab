import type { Library } from '../../library/library';
import { versionCoverage } from '../../versions/versionCoverage';
import type { WrittenVersion } from '../../versions/writtenVersions.node';
import type { RemoteCalls, WorkingOn } from '../protocol';
import { sliceMs, type DraftChecks } from './draftChecks';

/** The last versions of a file, the newest first. */
export type ReadVersions = (path: string, limit: number) => Promise<readonly WrittenVersion[]>;

interface VersionsParts {
  readonly readVersions: ReadVersions;
  readonly library: Pick<Library, 'referencesOf' | 'marksOf'>;
  readonly checks: Pick<DraftChecks, 'fork'>;
  readonly begin: (on: WorkingOn) => void;
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

/** Checks the versions in slices: nobody waits for them. */
export async function coverageOfVersions(
  { draft: name, limit, text, language, path }: RemoteCalls['versions']['params'],
  { readVersions, library, checks, begin, now, pause }: VersionsParts,
): Promise<RemoteCalls['versions']['answer']> {
  const versions = await readVersions(path, limit);
  const references = await library.referencesOf({ text, language, path });
  let sliceStart = now();
  return versionCoverage(versions, {
    session: checks.fork(name),
    draft: { language, path, references },
    elsewhere: library.marksOf(path),
    onFinding() {
      if (now() - sliceStart < sliceMs) return undefined;
      return pause().then(() => {
        begin({ kind: 'call', name: 'versions' });
        sliceStart = now();
      });
    },
  });
}
