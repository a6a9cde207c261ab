import type { Finding } from '../engine/model/finding';
import { isStatement } from '../engine/model/claim';
import type { RemoteCalls } from '../host/protocol';
import { createDraftFindings } from '../host/draftFindings';
import type { Desk } from './desk';

/** A statement of a text, and the line it begins in, from 1. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly line: number;
}

let checks = 0;

/** Holds a text against the sources once; its statements in reading order, without headings. */
export async function checkedDraft(
  draft: Omit<RemoteCalls['check']['params'], 'draft'>,
  { call }: Pick<Desk, 'call'>,
  signal: AbortSignal,
): Promise<readonly PlacedFinding[]> {
  // A name of its own: the worker keeps apart what it sent for the same draft in an editor.
  const name = `asked ${String((checks += 1))}`;
  const found = createDraftFindings();
  try {
    const { placed } = await call(
      'check',
      { ...draft, draft: name },
      {
        signal,
        onPiece: ({ fresh }) => {
          found.receive(fresh);
        },
      },
    );
    found.settle(placed);
    const lineAt = lineCounter(draft.text);
    return found
      .all()
      .filter(({ finding }) => isStatement(finding.claim))
      .map(({ finding, start }) => ({ finding, line: lineAt(start) }));
  } finally {
    // An engine that has ended meanwhile has forgotten it anyway.
    await call('close', { draft: name }).catch(() => undefined);
  }
}

/** Tells the line of offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      const code = text.charAt(at);
      if (code === '\n' || (code === '\r' && text.charAt(at + 1) !== '\n')) line += 1;
    }
    return line;
  };
}
