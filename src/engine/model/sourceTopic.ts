/** What several sources speak of: a name, or a term that is rare in English at large. */
export interface SourceTopic {
  /** As the sources write it, to be shown and to be asked for. */
  readonly name: string;
  /** How many sources have it. */
  readonly sources: number;
  /** In how many of their sentences it stands. */
  readonly sentences: number;
}
