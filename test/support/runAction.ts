import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly run: string;
      readonly shell: string;
      readonly env: Readonly<Record<string, string>>;
    }[];
  };
}

export type Inputs = Readonly<Record<string, string>>;

/** What the action did; `reports` are the files it was asked for, by input. */
export interface ActionRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What it left for the steps behind it. */
  readonly output: string;
  readonly reports: Readonly<Record<string, string>>;
}

/** Runs the step of action.yml with these inputs as GitHub does: in its shell, with its environment, in a folder. */
export function runAction(
  inputs: Inputs,
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): ActionRun {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
  const [step] = action.runs.steps;
  if (step === undefined || action.runs.steps.length !== 1) throw new Error('The action has other steps now.');
  const given = (name: string): string => inputs[name] ?? action.inputs[name]?.default ?? '';
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(step.env))
    named[name] = value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input: string) => given(input));
  const output = join(cwd, '.output');
  writeFileSync(output, '');
  const { status, stdout, stderr } = spawnSync(
    step.shell,
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
    {
      cwd,
      env: { ...env, ...named, GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: output },
      encoding: 'utf8',
    },
  );
  const asked = ['sarif', 'junit', 'html'].filter((name) => inputs[name] !== undefined);
  const reports = Object.fromEntries(asked.map((name) => [name, readFileSync(join(cwd, given(name)), 'utf8')]));
  return { status, stdout, stderr, output: readFileSync(output, 'utf8'), reports };
}
