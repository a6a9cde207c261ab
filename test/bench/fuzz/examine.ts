import { createEngine } from '../../../src/engine/engine';
import type { DocumentId } from '../../../src/engine/model/document';
import { apartFormats } from '../../../src/formats/apart';
import { readReferences } from '../../../src/formats/bibliography/readReferences';
import { isBibliography } from '../../../src/formats/bibliography/references';
import { readingLimits } from '../../../src/formats/limits';
import { isApart, readText, sourceFrom } from '../../../src/formats/readSource';
import { breaches } from '../../formats/breaches';
import { engineWith } from '../../support/documents';
import type { Input } from './inputs';

const checked = engineWith({ 'bridge.txt': 'The bridge at Tollen cost 412 crowns in 1998, said Ames. It was not so.' });

export interface Examined {
  /** Whether there was something left to read or to check: most inputs must come so far, or nothing is examined. */
  readonly isRead: boolean;
  /** How it breaks what it promises; empty where it does not. */
  readonly broken: readonly string[];
}

/** What the product does with an input. */
export function examine(input: Input): Promise<Examined> | Examined {
  if (input.isDraft) return examineDraft(input);
  return isBibliography(input.name) ? examineWorks(input) : examineSource(input);
}

/** Whatever is said of a work of a bibliography has words. */
function examineWorks({ name, bytes }: Input): Examined {
  const outcome = readReferences({ name, bytes });
  if (!outcome.ok) return { isRead: false, broken: [] };
  const { references } = outcome.value;
  const broken = references.flatMap(({ metadata, files, doi = 'x' }) =>
    [...Object.values(metadata), ...files, doi].every((said) => typeof said === 'string' && said.trim() !== '')
      ? []
      : [`a work has a field without words: ${JSON.stringify(metadata)}`],
  );
  return { isRead: references.length > 0, broken };
}

/** A source is read or refused, keeps the contract of its format, and can be indexed and found in. */
async function examineSource({ name, bytes }: Input): Promise<Examined> {
  const options = { limits: readingLimits, skip: new Set<number>(), onPage: () => undefined };
  const outcome = await readText({ name, bytes }, options, isApart(name) ? apartFormats : undefined);
  if (!outcome.ok) return { isRead: false, broken: [] };
  const broken = breaches(outcome.value);
  const source = sourceFrom(name as DocumentId, { name, bytes }, outcome.value);
  if (!source.ok) return { isRead: false, broken };
  const engine = createEngine();
  engine.put(source.value);
  engine.search('bridge crowns', 3);
  return { isRead: true, broken };
}

/** The findings of a draft stand in it, in order and apart, each as long as its words. */
function examineDraft({ name, bytes }: Input): Examined {
  const text = new TextDecoder().decode(bytes);
  const language = name.endsWith('.md') ? 'markdown' : 'plaintext';
  const broken: string[] = [];
  let last = 0;
  for (const { claim } of checked.openDraft().check({ text, language }).findings) {
    const { start, end } = claim.span;
    if (start < last || end <= start || end > text.length)
      broken.push(`a claim stands at ${String(start)} to ${String(end)}, the last ended at ${String(last)}`);
    if (claim.masked.length !== end - start) broken.push(`the claim at ${String(start)} is masked in another length`);
    last = Math.max(last, end);
  }
  return { isRead: last > 0, broken };
}
