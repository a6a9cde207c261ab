/** The part of Node's `process` that is needed, of which rooms without Node's types know nothing. */
interface Process {
  on(event: 'unhandledRejection', listener: (reason: unknown) => void): void;
}

let isGuarded = false;

/**
 * Lets the parser's stray faults pass. On damaged files PDF.js drops promises that then fail (its `getPageDict` fetches
 * ahead and gives up on another page's fault); the fault that counts comes back to us all the same, but Node ends the
 * whole thread for the dropped one. What is not the parser's is thrown as it would have been.
 */
export function letStrayFaultsPass(): void {
  const { process } = globalThis as { readonly process?: Process };
  if (isGuarded || process === undefined) return;
  isGuarded = true;
  process.on('unhandledRejection', (reason) => {
    if (!(reason instanceof Error && PARSER_FAULTS.has(reason.name))) throw reason;
  });
}

/** The names that PDF.js gives its faults. */
const PARSER_FAULTS: ReadonlySet<string> = new Set([
  'XRefEntryException',
  'XRefParseException',
  'MissingDataException',
  'ParserEOFException',
  'FormatError',
  'InvalidPDFException',
  'PasswordException',
  'AbortException',
  'UnknownErrorException',
  'Jbig2Error',
  'JpxError',
  'JpegError',
]);
