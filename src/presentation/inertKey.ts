/** A key of a bibliography without what would end it before its end: such a key cannot be cited. */
export const inertKey = (key: string): string => key.replace(/[{}[\]<>`;\p{Cc}\u2028\u2029]/gu, '');
