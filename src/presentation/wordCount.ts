/** How many words some text has, roughly: letters and digits in a row. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
