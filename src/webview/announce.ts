/** Who moves through the draft line by line hears the verdict where they stop. Unit: ms. Default: 400. Source: above key repeat. */
const afterMs = 400;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Lets a screen reader say words when it has said its own. */
export function announceSoon(words: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const place = document.getElementById('spoken');
    if (place !== null) place.textContent = words;
  }, afterMs);
}
