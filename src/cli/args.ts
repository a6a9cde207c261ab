import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What a command was called with, or what is wrong with it. */
export type Arguments =
  | {
      readonly kind: 'arguments';
      readonly words: readonly string[];
      readonly sources: readonly string[];
      readonly format: 'text' | 'json';
      readonly limitBytes: number;
      /** Whether the index is stored for the next time. */
      readonly isCached: boolean;
      /** Whether scans and pictures are read, too, where no `groundwork.json` says otherwise. */
      readonly arePicturesRead: boolean;
      /** The values of the command's own options, by name. */
      readonly own: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** An option of one command: the values it takes, or any. One that all commands share may be a command's own. */
export interface OwnOption {
  readonly values?: readonly string[];
  /** Whether a value names a file, for those who complete it. */
  readonly isFile?: true;
  readonly fallback: string;
  /** It takes no value: it is 'on', or its fallback. */
  readonly isSwitch?: true;
}

/** Largest source. Unit: MB. Default: 50. Source: the same as the setting groundwork.limits.sourceMegabytes. */
const LIMIT_MB = '50';

/** The options that all commands have, for those who complete them; what `readArguments` makes of each is told below. */
export const SHARED_OPTIONS = {
  sources: { isFile: true, fallback: '' },
  format: { values: ['text', 'json'], fallback: 'text' },
  'limit-mb': { fallback: LIMIT_MB },
  'no-cache': 'flag',
  pictures: 'flag',
  help: 'flag',
} as const satisfies Readonly<Record<string, OwnOption | 'flag'>>;

/** Reads what follows the command's name. */
export function readArguments(words: readonly string[], ownOptions: Readonly<Record<string, OwnOption>>): Arguments {
  const parsed = parse(words, ownOptions);
  if (typeof parsed === 'string') return { kind: 'wrong', reason: parsed };
  const { values, positionals } = parsed;
  if (values['help'] === true) return { kind: 'help' };
  const text = (name: string, fallback: string): string => lastText(values[name]) ?? fallback;
  const format = 'format' in ownOptions ? 'text' : text('format', 'text');
  if (format !== 'text' && format !== 'json') return wrongValue('format', format, SHARED_OPTIONS.format.values);
  const limit = text('limit-mb', SHARED_OPTIONS['limit-mb'].fallback);
  if (!(Number(limit) > 0)) return { kind: 'wrong', reason: `--limit-mb takes a number above 0, not “${limit}”` };
  const own: Record<string, string> = {};
  for (const [name, { values: allowed, fallback }] of Object.entries(ownOptions)) {
    own[name] = values[name] === true ? 'on' : text(name, fallback);
    if (own[name] !== fallback && allowed?.includes(own[name]) === false) return wrongValue(name, own[name], allowed);
  }
  const sources = [values['sources']].flat().filter((value) => typeof value === 'string');
  const isCached = values['no-cache'] !== true;
  const arePicturesRead = values['pictures'] === true;
  return {
    kind: 'arguments',
    words: positionals,
    sources,
    format,
    limitBytes: Number(limit) * 1_000_000,
    isCached,
    arePicturesRead,
    own,
  };
}

type Parsed = ReturnType<typeof parseArgs<ParseArgsConfig>>;

/** The reason is returned that the parser throws: an unknown option or a missing value is the user's. */
function parse(words: readonly string[], own: Readonly<Record<string, OwnOption>>): Parsed | string {
  const options: NonNullable<ParseArgsConfig['options']> = {
    sources: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
    'no-cache': { type: 'boolean' },
    pictures: { type: 'boolean' },
  };
  for (const name of ['format', 'limit-mb']) options[name] = { type: 'string' };
  for (const [name, { isSwitch }] of Object.entries(own))
    options[name] = { type: isSwitch === true ? 'boolean' : 'string' };
  try {
    return parseArgs({ args: spreadSources(words), options, allowPositionals: true, strict: true });
  } catch (fault) {
    return fault instanceof Error ? (fault.message.split('. ')[0] ?? fault.message) : String(fault);
  }
}

/** `--sources a b` becomes `--sources=a --sources=b`: the option takes every word up to the next option. */
function spreadSources(words: readonly string[]): string[] {
  const spread: string[] = [];
  let state: 'other' | 'first' | 'more' = 'other';
  for (const [at, word] of words.entries()) {
    if (word === '--') return [...spread, ...words.slice(at)];
    if (word === '--sources') {
      state = 'first';
      const next = words[at + 1];
      if (next === undefined || next.startsWith('-')) spread.push(word);
    } else if (word.startsWith('-') || state === 'other') {
      state = 'other';
      spread.push(word);
    } else {
      state = 'more';
      spread.push(`--sources=${word}`);
    }
  }
  return spread;
}

const lastText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const wrongValue = (name: string, value: string, allowed: readonly string[]): Arguments => ({
  kind: 'wrong',
  reason: `--${name} takes ${allowed.join(', ')}, not “${value}”`,
});
