import { createEngine } from '../../../src/engine/engine';
import type { DocumentId } from '../../../src/engine/model/document';
import { placeOfWords } from '../../../src/engine/text/folded';
import { endingNegation, holdsNegation } from '../../../src/engine/text/foreignNegations';
import { askedClauses } from '../../../src/engine/text/asked';
import { sentencesOf } from '../../../src/engine/text/sentences';
import { foreignDatesOf } from '../../../src/engine/text/values/foreignDates';
import { partsAlone } from '../../../src/engine/text/values/periods';
import { weekdaysOf } from '../../../src/engine/text/values/weekdays';
import { joinedLines } from '../../../src/formats/pdf/joinLines';
import { MARKER } from '../../../src/library/cache/ownership.node';
import { isReport } from '../../../src/presentation/report/isReport';
import { readReferences } from '../../../src/formats/bibliography/readReferences';
import { readSource } from '../../../src/formats/readSource';
import { eml } from '../../../src/formats/mail/eml';
import { readingLimits } from '../../../src/formats/limits';
import { html } from '../../../src/formats/web/html';
import { readTolerantJson } from '../../../src/project/tolerantJson';
import { marksIn, removedMark } from '../../../src/project/editMarks';

// Goes through every place of the code that puts a regular expression together, so that the test sees what it becomes.

const SOURCES: Readonly<Record<string, string>> = {
  'a.md': 'The World Health Fund met in Oslo. Clement Aske, who is no member, spoke on 3 March 1998, see p. 12.',
  'a.csv': 'town;bridges\nLund;3\n',
  'said.md': '“The old dam is tired of the river,” said the farmer. The mayor was not there.',
  'fr.md':
    'Le pont ne mesure pas 40 mètres. Il a été construit le 3 mars 1998 et il est fermé depuis le mois de mai 2001.',
  'de.md':
    'Die Brücke ist nicht 40 Meter lang. Sie wurde am 3. März 1998 gebaut und ist seit dem Mai 2001 geschlossen.',
  'es.md': 'El puente no mide 40 metros. Fue construido el 3 de marzo de 1998 y está cerrado desde mayo de 2001.',
  'ru.md': 'Мост не имеет длины 40 метров. Он был построен 3 марта 1998 года и закрыт с мая 2001 года.',
};

const DRAFT = `
1. The WHF met in Oslo. 2. The UNHCR met in Rome [@aske, pp. 3–5, 9]. 3. It stood there (see Aske, p. 12).

“The old dam is tired of the river,” said the mayor.

Le pont mesure 40 mètres. Le pont ne mesure pas 41 mètres. Il a été construit le 4 mars 1998 et il est ouvert.

Die Brücke ist 40 Meter lang. Die Brücke ist nicht 41 Meter lang. Sie wurde am 4. März 1998 gebaut und ist offen.

El puente mide 40 metros. El puente no mide 41 metros. Fue construido el 4 de marzo de 1998 y está abierto.

Мост имеет длину 40 метров. Он был построен 4 марта 1998 года и открыт для всех, кто хочет пройти.
`;

async function run(): Promise<void> {
  const engine = createEngine();
  for (const [name, text] of Object.entries(SOURCES)) {
    const outcome = await readSource(name as DocumentId, { name, bytes: bytesOf(text) });
    if (outcome.ok) engine.put(outcome.value);
  }
  const options = { limits: readingLimits, skip: new Set<number>(), onPage: () => undefined };
  await html.read({ name: 'a.html', bytes: bytesOf('<title>a</title><p>It is.') }, options);
  await eml.read({ name: 'a.eml', bytes: bytesOf('Content-Type: text/plain; charset="utf-8"\n\nIt is.') }, options);
  await Promise.resolve(readReferences({ name: 'a.json', bytes: bytesOf('[]') }));
  for (const [, text] of Object.entries(SOURCES)) {
    Array.from(engine.openDraft().check({ text: DRAFT + text, language: 'markdown' }).findings);
  }
  placeOfWords('It “was” so', 'It "was" so');
  for (const list of ['1. It is. 2. So', 'a) It is. b) So', '(•) • It is. • So', '• It is. • So', '1.) It. 2.) So'])
    sentencesOf(list);
  for (const language of ['en', 'de', 'fr', 'es', 'ru', 'zh'] as const) {
    endingNegation('not ', language);
    holdsNegation('not', language);
  }
  askedClauses('She asked whether the bridge is safe.');
  foreignDatesOf('Die Brücke ist seit Mai geschlossen.', 'de');
  partsAlone('It opened in the summer of 1998.');
  weekdaysOf('It opened on Monday.');
  joinedLines('a long-', 'term plan', new Map());
  isReport({ head: MARKER, tail: '' });
  readTolerantJson('{"a": 1}');
  removedMark('[1, 2]', { start: 1, end: 2 });
  marksIn('{}');
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const done = run();
