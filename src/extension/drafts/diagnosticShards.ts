import { languages, Uri, type Diagnostic, type DiagnosticCollection } from 'vscode';

/** A flag before it costs anything: what tells it from another one, and how to make it. */
export interface Flag {
  readonly claim: string;
  /** Equal signatures make equal diagnostics. */
  readonly signature: string;
  make(): Diagnostic;
}

/**
 * Flags of a draft that are handed over as one.
 *
 * Unit: flags. Default: 100. Source: handing 1,400 diagnostics to VS Code at once held the extension host up for 20 to
 * 65 ms (a draft of 50,000 words in code-server 4.139); a hundred take 2 to 5 ms.
 */
const shardSize = 100;

/** How long flags are handed over in one go. Unit: ms. Default: 10. Source: well below the 50 ms that a task may take. */
const goMs = 10;

/** What is known of one document. */
interface Held {
  /** The shard of each claim: a claim keeps its shard, so that few shards change when a sentence does. */
  readonly shardOf: Map<string, number>;
  readonly signatures: string[];
  /** Shards that wait to be handed over. */
  waiting: (readonly [number, readonly Flag[]])[];
}

/**
 * The diagnostics of all drafts, in shards, each a collection of its own: what has not changed is not handed over again,
 * and what has, in small goes.
 */
export class DiagnosticShards {
  readonly #shards: DiagnosticCollection[] = [];
  readonly #held = new Map<string, Held>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  set(uri: Uri, flags: readonly Flag[]): void {
    const key = uri.toString();
    const held = this.#held.get(key) ?? { shardOf: new Map<string, number>(), signatures: [], waiting: [] };
    this.#held.set(key, held);
    const shards = shardsOf(flags, held);
    held.waiting = [...shards.entries()].filter(([shard, its]) => signatureOf(its) !== (held.signatures[shard] ?? ''));
    this.#handOver();
  }

  delete(uri: Uri): void {
    this.#held.delete(uri.toString());
    for (const shard of this.#shards) shard.delete(uri);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const shard of this.#shards) shard.dispose();
  }

  #handOver(): void {
    clearTimeout(this.#timer);
    const start = performance.now();
    for (const [key, held] of this.#held) {
      for (let next = held.waiting.shift(); next !== undefined; next = held.waiting.shift()) {
        const [shard, flags] = next;
        held.signatures[shard] = signatureOf(flags);
        this.#shard(shard).set(
          Uri.parse(key),
          flags.map((flag) => flag.make()),
        );
        if (performance.now() - start > goMs) {
          this.#timer = setTimeout(() => {
            this.#handOver();
          });
          return;
        }
      }
    }
  }

  #shard(index: number): DiagnosticCollection {
    const shard = this.#shards[index] ?? languages.createDiagnosticCollection('groundwork');
    this.#shards[index] = shard;
    return shard;
  }
}

/** Every flag in the shard of its claim; a new claim goes to the first shard with room. */
function shardsOf(flags: readonly Flag[], { shardOf, signatures }: Held): Flag[][] {
  const present = new Set(flags.map(({ claim }) => claim));
  for (const claim of shardOf.keys()) {
    if (!present.has(claim)) shardOf.delete(claim);
  }
  const sizes: number[] = [];
  for (const shard of shardOf.values()) sizes[shard] = (sizes[shard] ?? 0) + 1;
  let room = 0;
  const shards: Flag[][] = signatures.map(() => []);
  for (const flag of flags) {
    while ((sizes[room] ?? 0) >= shardSize) room++;
    const shard = shardOf.get(flag.claim) ?? room;
    if (!shardOf.has(flag.claim)) sizes[shard] = (sizes[shard] ?? 0) + 1;
    shardOf.set(flag.claim, shard);
    while (shards.length <= shard) shards.push([]);
    shards[shard]?.push(flag);
  }
  return shards;
}

const signatureOf = (flags: readonly Flag[]): string => flags.map(({ signature }) => signature).join('\n');
