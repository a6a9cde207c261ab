import { mkdirSync } from 'node:fs';
import { sentencesOf } from '../../../src/engine/text/sentences';
import { collectionOf, documentsOf } from './collection';
import { atLeast, reportGoals, type Goal } from './goals';
import { measure } from './measure';
import { doTask, type Tasks } from './tasks';
import { timeOf } from './timing';

/**
 * Measures the goals of performance and prints them as one table: `npm run bench [-- --only=100k|1M] [--json FILE]`. The
 * collections are real prose where a corpus lies beside the project, and generated text elsewhere.
 */
async function main(): Promise<void> {
  const [task, name = '', folder = '', cacheFolder = '', words = ''] = process.argv.slice(2);
  if (task === '--task') {
    await doTask(name as keyof Tasks, folder, cacheFolder, words);
    return;
  }
  const option = (flag: string): string | undefined => {
    const at = process.argv.findIndex((one) => one === `--${flag}` || one.startsWith(`--${flag}=`));
    return at < 0 ? undefined : (process.argv[at]?.split('=')[1] ?? process.argv[at + 1]);
  };
  mkdirSync('out/scale', { recursive: true });
  const only = option('only');
  const goals: Goal[] = [await segmentation()];
  if (only !== '1M')
    goals.push(...(await measure(collectionOf('medium', 100_000), { label: '100k', queryRatio: 40, draftMs: 1500 })));
  if (only !== '100k')
    goals.push(...(await measure(collectionOf('large', 1_000_000), { label: '1M', queryRatio: 100, draftMs: 5000 })));
  reportGoals(goals, option('json'));
}

async function segmentation(): Promise<Goal> {
  const collection = collectionOf('medium', 100_000);
  const blocks: string[] = [];
  for await (const { text, blocks: all } of documentsOf(collection))
    for (const { span } of all) blocks.push(text.slice(span.start, span.end));
  const split = (): void => {
    for (const block of blocks) sentencesOf(block);
  };
  split();
  const bytes = blocks.reduce((sum, block) => sum + Buffer.byteLength(block), 0);
  return atLeast('sentence segmentation (golden rules: test/engine/text)', 20, bytes / 1000 / timeOf(split), 'MB/s');
}

void main();
