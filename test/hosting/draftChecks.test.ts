import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createDraftFindings } from '../../src/host/draftFindings';
import { createDraftChecks } from '../../src/host/worker/draftChecks';
import { documentOf, engineWith } from '../support/documents';

const source = 'The bridge cost 4,512 crowns in 1998. The mayor opened it in May.';
const sentence = (at: number): string => `The bridge number ${String(at)} cost 4,215 crowns in the year 1998. `;
const long = Array.from({ length: 120 }, (_, at) => sentence(at)).join('');

/** The worker's and the client's side of one draft; the clock moves on by `stepMs` at each look. */
function linked(stepMs: number) {
  const engine = engineWith({ 'a.txt': source });
  let clock = 0;
  const checks = createDraftChecks({
    engine,
    library: { referencesOf: () => Promise.resolve(undefined), marksOf: () => ({ marks: [], idPrefix: '' }) },
    locate: (finding) => ({ finding, found: [] }),
    now: () => (clock += stepMs),
    pause: () => setImmediate(),
  });
  const found = createDraftFindings();
  const pieces: number[] = [];
  const dropped = new Set<number>();
  const check = async (id: number, text: string) => {
    const answer = await checks.check(id, { draft: 'd', text, language: 'markdown' }, ({ fresh }) => {
      if (dropped.has(id)) return;
      pieces.push(fresh.length);
      found.receive(fresh);
    });
    if (answer !== 'cancelled' && !dropped.has(id)) found.settle(answer.placed);
    return answer;
  };
  const cancel = (id: number): void => {
    dropped.add(id);
    checks.cancel(id);
  };
  const fresh = (): number => pieces.splice(0).reduce((sum, size) => sum + size, 0);
  return { engine, checks, found, pieces, check, cancel, fresh };
}

describe('checks in slices', () => {
  it('sends at most 40 findings in one message', async () => {
    const { check, pieces } = linked(0);
    await check(1, long);
    expect(pieces).toEqual([40, 40, 40]);
  });
  it('sends again only the statement whose mark was changed, and tells where marks stand', async () => {
    const { check, fresh, found } = linked(0);
    const marked = (reason: string): string => `${long.trimEnd()} <!-- groundwork: opinion "${reason}" -->`;
    await check(1, marked('one'));
    fresh();
    const answer = await check(2, marked('another'));
    expect(fresh()).toBe(1);
    expect(found.all().at(-1)?.finding.mark).toEqual({ kind: 'opinion', reason: 'another', where: 'statement' });
    expect(answer !== 'cancelled' && answer.marks.map(({ kind, span }) => [kind, span.start])).toEqual([
      ['marks', long.length],
    ]);
  });
  it('sends again what stands below a heading that was renamed', async () => {
    const { check, found } = linked(0);
    await check(1, `# Costs\n\n${sentence(1)}\n\n## Later\n\n${sentence(2)}`);
    await check(2, `# Prices\n\n${sentence(1)}\n\n## Later\n\n${sentence(2)}`);
    const sections = found.all().flatMap(({ finding: { claim } }) => (claim.role === 'heading' ? [] : [claim.section]));
    expect(sections).toEqual([['Prices'], ['Prices', 'Later']]);
  });
  it('sends again only the changed sentence, and the next, whose context it is', async () => {
    const { check, fresh, found } = linked(0);
    await check(1, long);
    fresh();
    await check(2, long.replace('number 60 cost', 'number 60 never cost'));
    expect(fresh()).toBe(2);
    expect(found.all()).toHaveLength(120);
  });
  it('sends a sentence again when the sources judge it otherwise', async () => {
    const { check, fresh, engine, found } = linked(0);
    await check(1, sentence(1));
    fresh();
    engine.put(documentOf('b.txt', sentence(1)));
    await check(2, sentence(1));
    expect(fresh()).toBe(1);
    expect(found.counts().supported).toBe(1);
  });
  it('sends again what a cancelled check had sent', async () => {
    const { check, cancel, found } = linked(5);
    const first = check(1, long);
    await setImmediate();
    cancel(1);
    expect(await first).toBe('cancelled');
    await check(2, long);
    expect(found.all()).toHaveLength(120);
  });
  it('sends again what a check had sent whose answer the client did not wait for', async () => {
    const { check, cancel, found, fresh } = linked(0);
    const first = check(1, long);
    cancel(1);
    await first;
    fresh();
    await check(2, long);
    expect(fresh()).toBe(120);
    expect(found.all()).toHaveLength(120);
  });
  it('overtakes an older check of the same draft, and loses nothing', async () => {
    const { check, found } = linked(5);
    const first = check(1, long);
    await setImmediate();
    const second = check(2, `${long}The mayor opened it in June.`);
    expect(await first).toBe('cancelled');
    expect(await second).not.toBe('cancelled');
    expect(found.all()).toHaveLength(121);
  });
  it('lets other work in between slices', async () => {
    const { check } = linked(11);
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 0);
    await check(1, long);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(3);
  });
  it('forgets a closed draft', async () => {
    const { check, checks, fresh } = linked(0);
    await check(1, sentence(1));
    fresh();
    checks.close('d');
    await check(2, sentence(1));
    expect(fresh()).toBe(1);
  });
});
