let isPressed = false;
let waiting: (() => void) | undefined;

window.addEventListener('pointerdown', () => (isPressed = true));
window.addEventListener('pointerup', letGo);
window.addEventListener('pointercancel', letGo);

/**
 * Draws at once, or when the mouse button is let go: a button that is drawn anew while it is pressed would never be
 * clicked. What comes later takes the place of what waits.
 */
export function whenLetGo(draw: () => void): void {
  if (isPressed) waiting = draw;
  else draw();
}

/** The click comes right behind. */
function letGo(): void {
  setTimeout(() => {
    isPressed = false;
    waiting?.();
    waiting = undefined;
  });
}
