import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine/engine';
import { documentLanguage } from '../../../src/engine/retrieval/documentLanguage';
import { lookUp } from '../../../src/engine/retrieval/lookUp';
import { PassageIndex } from '../../../src/engine/retrieval/passageIndex';
import { retrieve } from '../../../src/engine/retrieval/retrieve';
import { segmentOf } from '../../support/collections';
import { documentOf } from '../../support/documents';

/** A page of each language, about different things. */
const PAGES = {
  en: 'The dam above the village was built in 1978. It has been repaired twice since then, and the people who live below it say that it is no longer safe.',
  de: 'Die Häuser am Ufer wurden im Frühjahr geräumt. Nach zwei Überschwemmungen hat der Stadtrat beschlossen, dass dort niemand mehr wohnen soll.',
  fr: 'Les écoles inondées resteront fermées jusqu’au printemps. Le conseil a voté les travaux hier, et les élèves sont accueillis dans une commune voisine.',
  es: 'Los niños de la isla van a la escuela en barco. Las inundaciones del año pasado destruyeron los puentes que unían los pueblos con la ciudad.',
  it: 'I ponti della città sono stati chiusi dopo la piena di novembre. Il livello della diga non è più salito, ma i cittadini temono che possa accadere di nuovo.',
  pt: 'A barragem foi construída em 1978 e os moradores dizem que ela já não é segura. A câmara não previu novos impostos para pagar as reparações.',
  nl: 'De huizen langs de rivier zijn na de overstroming verlaten. De gemeente heeft in 2019 een nieuwe dijk gebouwd die het water moet tegenhouden.',
};

/** Inflected otherwise than on the page, and what is found there. */
const LOOK_UPS = [
  ['en', 'repairs', 'repaired'],
  ['de', 'Haus', 'Häuser'],
  ['de', 'Überschwemmung', 'Überschwemmungen'],
  ['fr', 'inondation', 'inondées'],
  ['es', 'inundación', 'inundaciones'],
  ['it', 'ponte', 'ponti'],
  ['pt', 'construído', 'construída'],
  ['nl', 'huis', 'huizen'],
] as const;

const entries = Object.entries(PAGES) as [keyof typeof PAGES, string][];
const library = () => {
  const engine = createEngine();
  for (const [language, text] of entries) engine.put(documentOf(`${language}.txt`, text));
  return engine;
};

describe('sources in several languages', () => {
  it.each(entries)('knows that a page is in %s', (language, text) => {
    expect(documentLanguage(documentOf('a.txt', text))).toBe(language);
  });

  it('believes a document that names its language', () => {
    const document = documentOf('a.txt', PAGES.it);
    expect(documentLanguage({ ...document, metadata: { title: 'a', language: 'de-AT' } })).toBe('de');
  });

  it('goes by most of a text, not by its preface', () => {
    expect(documentLanguage(documentOf('a.txt', `${PAGES.en}\n\n${`${PAGES.de}\n\n`.repeat(12)}`))).toBe('de');
  });

  it.each(LOOK_UPS)('finds in %s: %s', (language, word, found) => {
    const [hit] = library().search(word, 5);
    expect(hit?.document).toBe(`${language}.txt`);
    expect(hit?.text).toContain(found);
    expect(hit?.matched.length).toBeGreaterThan(0);
  });

  it('leaves out what is grammar in every language of the sources, and only that', () => {
    expect(library().search('der la het', 5)).toEqual([]);
    const engine = createEngine();
    engine.put(documentOf('en.txt', 'They say the old elms will die within a decade.'));
    engine.put(documentOf('de.txt', PAGES.de));
    expect(engine.search('die', 5).map(({ document }) => document)).toEqual(['en.txt']);
  });

  it('answers the same from a written segment, also when documents have gone from it', () => {
    const documents = entries.map(([language, text]) => documentOf(`${language}.txt`, text));
    const written = new PassageIndex();
    written.attach(segmentOf(documents));
    const held = new PassageIndex();
    for (const document of documents) held.put(document);
    const answers = (index: PassageIndex): unknown =>
      LOOK_UPS.map(([, word, found]) => [lookUp(index, word, 5), retrieve(index, `${word} ${found} 1978`, '', 5)]);
    expect(answers(written)).toEqual(answers(held));
    for (const { id } of documents.slice(0, 3)) for (const index of [written, held]) index.remove(id);
    expect(answers(written)).toEqual(answers(held));
  });

  it('forgets a language with its last document', () => {
    const engine = library();
    for (const [language] of entries.slice(1)) engine.remove(documentOf(`${language}.txt`, '').id);
    const alone = createEngine();
    alone.put(documentOf('en.txt', PAGES.en));
    for (const word of ['repairs', 'dam villages', 'der', 'Haus'])
      expect(engine.search(word, 5)).toEqual(alone.search(word, 5));
  });
});
