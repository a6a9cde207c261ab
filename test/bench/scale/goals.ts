import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** A goal of the product with what was measured. */
export interface Goal {
  readonly name: string;
  readonly target: string;
  readonly value: number;
  readonly unit: string;
  readonly met: boolean;
}

/** A goal that is met from `target` on, or up to it. */
export const atLeast = (name: string, target: number, value: number, unit: string): Goal => ({
  ...{ name, value: rounded(value), unit },
  ...{ target: `≥ ${String(target)}`, met: value >= target },
});
export const atMost = (name: string, target: number, value: number, unit: string): Goal => ({
  ...{ name, value: rounded(value), unit },
  ...{ target: `≤ ${String(target)}`, met: value <= target },
});

const rounded = (value: number): number => Number(value.toPrecision(3));

/** Prints all goals as one table; writes them to a file when one is named. */
export function reportGoals(goals: readonly Goal[], file: string | undefined): void {
  const machine = {
    cpu: cpus()[0]?.model ?? '',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
  };
  console.log(`\n${machine.cpu}, ${machine.cores} cores, ${machine.memoryGB} GB, Node ${machine.node}\n`);
  const rows = goals.map(({ name, target, value, unit, met }) => [
    name,
    target,
    String(value),
    unit,
    met ? 'met' : 'NOT MET',
  ]);
  const all = [['goal', 'target', 'value', 'unit', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  for (const row of all)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  console.log(`\n${goals.filter(({ met }) => met).length} of ${goals.length} goals met`);
  if (file !== undefined) writeFileSync(file, `${JSON.stringify({ machine, goals }, null, 2)}\n`);
}
