import { createCitedDocuments, type CitedDocuments } from './citation/citedDocuments';
import { createWorks, type Works } from './citation/works';
import type { Citable, Reference } from './model/citable';
import type { Draft } from './model/draft';
import type { DocumentId } from './model/document';
import type { Passage } from './model/passage';

/** What drafts can cite, and the sources by themselves. */
export interface CitedWorks {
  readonly documents: CitedDocuments;
  worksFor(draft: Pick<Draft, 'references'>): Works;
}

/** What drafts can cite, as long as the sources and bibliographies stay the same. */
export function createCitedWorks(
  passagesOf: (id: DocumentId) => readonly Passage[] | undefined,
): CitedWorks & { know(citable: Citable): void } {
  let citable: Citable = { sources: [], references: [] };
  let shared = createWorks(citable);
  let documents = createCitedDocuments(passagesOf);
  let own = new WeakMap<readonly Reference[], Works>();
  return {
    documents: (id) => documents(id),
    worksFor({ references }) {
      if (references === undefined || references.length === 0) return shared;
      const known = own.get(references);
      if (known !== undefined) return known;
      const works = createWorks({ ...citable, references: [...references, ...citable.references] });
      own.set(references, works);
      return works;
    },
    know(told) {
      citable = told;
      shared = createWorks(told);
      documents = createCitedDocuments(passagesOf);
      own = new WeakMap();
    },
  };
}
