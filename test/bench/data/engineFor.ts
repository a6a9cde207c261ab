import { createEngine, type Engine } from '../../../src/engine/engine';
import type { DocumentId } from '../../../src/engine/model/document';
import { readSource } from '../../../src/formats/readSource';
import type { Row } from './rows';

/** Gives each row an engine with its sources, read as files are; rows in a row with the same sources share one. */
export function createEngines(): (row: Row) => Promise<Engine> {
  let key: string | undefined;
  let engine = createEngine();
  return async (row) => {
    const wanted = [row.title, ...row.documents].join('\0');
    if (wanted !== key) {
      key = wanted;
      engine = createEngine();
      for (const [at, text] of row.documents.entries()) await put(engine, at, text, row.title);
    }
    return engine;
  };
}

async function put(engine: Engine, at: number, text: string, title: string | undefined): Promise<void> {
  const name = `source${String(at).padStart(3, '0')}.txt`;
  const read = await readSource(name as DocumentId, { name, bytes: new TextEncoder().encode(text) });
  if (!read.ok) return;
  engine.put(title === undefined ? read.value : { ...read.value, metadata: { ...read.value.metadata, title } });
}
