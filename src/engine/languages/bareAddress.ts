/** An address as it stands in a sentence, without the stops behind it, which are the sentence's. */
export function withoutStops(address: string): string {
  let end = address.length;
  while (end > 0 && STOPS.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}

const STOPS = '.,;:!?)';
