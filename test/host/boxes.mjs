// Words into a box of the workbench.

/**
 * Writes words into a box, at once: Playwright's own `fill` selects what is there, and then types into whatever has the
 * focus. A list that was closed gives the focus back to the editor a moment later, and the words of the next box went into
 * the draft.
 */
export const writeInto = (box, words, options) => box.evaluate(putWords, words, options);

/** Runs in the page. The workbench hears of what was written as of what is typed or pasted. */
function putWords(box, words) {
  box.focus();
  box.value = words;
  box.setSelectionRange(words.length, words.length);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: words }));
}
