// Picks the integration suite's own lines out of the log of a whole VS Code.
const LINE = '[suite] ';
const END = '[suite-end] ';

/**
 * Prints what the suite says and keeps its closing line, which alone is believed: VS Code reports success also when the
 * extension host dies half-way.
 */
export function readSuiteLines() {
  let closing;
  return {
    /** Whether the text was the suite's; a desktop VS Code may put a time before it. */
    take(text) {
      const end = text.indexOf(END);
      if (end >= 0) closing = JSON.parse(text.slice(end + END.length));
      else if (text.includes(LINE)) console.log(text.slice(text.indexOf(LINE)).replaceAll(LINE, ''));
      else return false;
      return true;
    },
    isFinished: () => closing !== undefined,
    /** The tests, each `{ name, ms, isPassed }`; a suite that did not finish counts as one that failed. */
    tests: () => closing ?? [{ name: 'the integration suite as a whole', ms: 0, isPassed: false }],
  };
}
