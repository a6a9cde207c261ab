// The text recognition: the compiled Tesseract and what it knows of each language, put into a folder where programs find them.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...names) => path.join(root, ...names);

/** Languages whose knowledge ships, by their names in ISO 639-2. */
const LANGUAGES = ['deu', 'eng'];

/** The recogniser that needs only instructions which every processor of the last ten years has. */
const CORE = 'tesseract-core-simd-lstm';

/** Copies what is needed into a folder. "best_int": the most exact networks, in whole numbers, a tenth of the size of others. */
export function copyRecognition(folder) {
  mkdirSync(folder, { recursive: true });
  for (const ending of ['js', 'wasm'])
    copyFileSync(at('node_modules', 'tesseract.js-core', `${CORE}.${ending}`), path.join(folder, `${CORE}.${ending}`));
  for (const language of LANGUAGES) {
    const name = `${language}.traineddata.gz`;
    copyFileSync(at('node_modules', '@tesseract.js-data', language, '4.0.0_best_int', name), path.join(folder, name));
  }
}
