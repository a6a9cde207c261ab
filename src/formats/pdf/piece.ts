/** Words as one operator of a page draws them, turned upright; the origin is the upper left. Unit: points. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** A name that tells the fonts of a file apart, and nothing else. */
  readonly font: string;
  /** White space stood at this end: what is drawn, or what the gap inside the words was taken for. */
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
  /** The file says that it is no part of the text: a running head, a watermark. */
  readonly isArtifact: boolean;
}

/** Pieces of one direction of writing: they share lines. */
export interface PieceLayer {
  readonly pieces: readonly Piece[];
  readonly height: number;
  /** Its lines run neither along nor across the page. */
  readonly isAskew: boolean;
}

/** What was drawn on a page; the layer with most words comes first. */
export interface DrawnPage {
  readonly index: number;
  readonly layers: readonly PieceLayer[];
  /** Characters, white space not counted, and how many of them the file gives no meaning. */
  readonly characters: number;
  readonly unmapped: number;
}
