/** A page of a book, a letter for each byte, and what the list of contents calls it. */
export interface BookPart {
  readonly page: string;
  readonly title?: string;
}
