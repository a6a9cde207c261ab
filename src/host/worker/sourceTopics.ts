import type { Engine } from '../../engine/engine';
import type { SourceTopic } from '../../engine/model/sourceTopic';

/**
 * How long the topics are worked on before other messages are let in. Unit: ms. Default: 10.
 * Source: the same as for checks, for the same reason.
 */
const sliceMs = 10;

/** Topics that are told. Default: 100. Source: more than one reads through; what stands in fewer sources can be filtered for. */
const topicsMost = 100;

export interface SourceTopicsOptions {
  readonly engine: Pick<Engine, 'sourceTopics' | 'revision'>;
  readonly now: () => number;
  /** Lets waiting messages in. */
  readonly pause: () => Promise<void>;
}

/** Finds the topics of the sources when they are first asked for, in slices, and keeps them until a source changes. */
export function createSourceTopics({ engine, now, pause }: SourceTopicsOptions): () => Promise<readonly SourceTopic[]> {
  let known: { readonly revision: number; readonly topics: Promise<readonly SourceTopic[]> } | undefined;

  const find = async (revision: number): Promise<readonly SourceTopic[]> => {
    const work = engine.sourceTopics(topicsMost);
    let sliceStart = now();
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      if (now() - sliceStart < sliceMs) continue;
      await pause();
      // What was counted so far is of other sources.
      if (engine.revision !== revision) return ask();
      sliceStart = now();
    }
  };

  const ask = (): Promise<readonly SourceTopic[]> => {
    if (known?.revision !== engine.revision) known = { revision: engine.revision, topics: find(engine.revision) };
    return known.topics;
  };
  return ask;
}
