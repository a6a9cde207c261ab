/**
 * A 64-bit hash of a string as 16 hex digits: two FNV-1a walks (Fowler, Noll, Vo; 32-bit prime 16777619) with different
 * seeds and a final mix. For identity of content, not for security.
 */
export function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000193) ^ (a >>> 15);
  }
  return hex(mixed(a ^ (b >>> 7))) + hex(mixed(b ^ (a >>> 9)));
}

const mixed = (value: number): number => {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return once ^ (once >>> 13);
};

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
