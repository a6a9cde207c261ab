/** Prepositions that begin a phrase of place. Source: Quirk et al. 1985, 9.15 to 9.32. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'among on in at behind above below beneath under beside near opposite along inside outside between around over'.split(
    ' ',
  ),
);
