// The order of test files: another one each time, but that the longest begin, so that no worker is left alone with one.
import { createHash } from 'node:crypto';
import { BaseSequencer } from 'vitest/node';

/** Those that take more than twenty seconds on a quiet machine, the longest first. */
const LONGEST = [
  'killed',
  'accountLaws',
  'alterationLaws',
  'packages',
  'watchdog',
  'clients',
  'contract',
  'apartContract',
];

const rankOf = ({ moduleId }) => {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.process.test.ts`));
  return at === -1 ? LONGEST.length : at;
};

export class LongestFirst extends BaseSequencer {
  sort(files) {
    const { seed } = this.ctx.config.sequence;
    const draw = ({ moduleId }) => createHash('sha1').update(`${seed} ${moduleId}`).digest('hex');
    const drawn = new Map(files.map((file) => [file, draw(file)]));
    return Promise.resolve(
      files.toSorted((one, other) => rankOf(one) - rankOf(other) || drawn.get(one).localeCompare(drawn.get(other))),
    );
  }
}
