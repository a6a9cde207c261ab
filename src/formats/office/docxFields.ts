/** Fields such as dates and references: their code is not text, and their result is (ECMA-376 part 1, 17.16.18). */
export interface DocxFields {
  mark(type: string | undefined): void;
  isInCode(): boolean;
  /** No code goes on in the next paragraph, whatever a damaged file says. */
  endParagraph(): void;
}

/** No open field. */
export function createDocxFields(): DocxFields {
  let open: readonly ('code' | 'result')[] = [];
  return {
    mark(type) {
      if (type === 'begin') open = [...open.slice(-FIELDS_MOST), 'code'];
      else if (type === 'separate') open = [...open.slice(0, -1), 'result'];
      else if (type === 'end') open = open.slice(0, -1);
    },
    isInCode: () => open.includes('code'),
    endParagraph: () => {
      open = open.map(() => 'result' as const);
    },
  };
}

/** Fields inside each other. Unit: fields. Default: 20. Source: Word's own limit. */
const FIELDS_MOST = 20;
