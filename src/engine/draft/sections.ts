import { readable } from '../model/masked';

/** The headings above the blocks of a draft, as its blocks come in order. */
export interface Sections {
  /** Titles from the outermost on; a heading is of its `level`, from 1, and stands above what follows. */
  above(masked: string, level: number | undefined): readonly string[];
}

/** No headings yet. */
export function createSections(): Sections {
  let trail: readonly { readonly level: number; readonly title: string }[] = [];
  return {
    above(masked, level) {
      if (level === undefined) return trail.map(({ title }) => title);
      trail = trail.filter((above) => above.level < level);
      const section = trail.map(({ title }) => title);
      trail = [...trail, { level, title: readable(masked) }];
      return section;
    },
  };
}
